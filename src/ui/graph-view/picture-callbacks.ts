import type { RefObject } from 'react';
import type { GraphRenderer, RendererCallbacks } from '../../render/graph-renderer.ts';
import type { DataIndex } from '../../state/data-index.ts';
import { selecting } from '../../state/selection.ts';
import type { AppStore } from '../../state/store.ts';
import { toggled } from '../../view/view.ts';
import { unwind } from '../use-keys.ts';

/** What the reader's hand on the picture does to the store. */
export function pictureCallbacks(
  store: AppStore,
  index: DataIndex,
  handle: RefObject<GraphRenderer | null>,
): RendererCallbacks {
  const { actors, relations } = index.dataset;
  const state = () => store.getState();
  const idOf = (target: { kind: 'actor' | 'relation'; index: number }) =>
    (target.kind === 'actor' ? actors[target.index]?.id : relations.id[target.index]) ?? '';
  return {
    onClick(target, modifiers) {
      const { view, changeView, setSheet } = state();
      if (!target) {
        unwind(store);
        return;
      }
      const key = target.kind === 'actor' ? 'selectedActors' : 'selectedRelations';
      const id = idOf(target);
      const isSelected = view[key].includes(id);
      if (modifiers.shift || modifiers.control) {
        changeView({ [key]: toggled(view[key], id, !isSelected) });
        return;
      }
      const isOnly = isSelected && view.selectedActors.length + view.selectedRelations.length === 1;
      const item = target.kind === 'actor' ? { actor: target.index } : { relation: target.index };
      changeView(selecting(index, isOnly ? null : item));
      if (!isOnly) setSheet('right');
    },
    onDoubleClick(target) {
      if (target?.kind === 'actor') state().changeView({ focus: { actor: idOf(target), depth: 1 } });
    },
    onDragEnd(actor, x, y) {
      const { positions, placedByHand, moveActors } = state();
      if (!positions) return;
      const moved = positions.slice();
      moved[2 * actor] = x;
      moved[2 * actor + 1] = y;
      moveActors(moved, new Set(placedByHand).add(actor));
    },
    onBoxSelect(found, modifiers) {
      const { view, changeView, announce } = state();
      const ids = found.map((actor) => actors[actor]!.id);
      const all = modifiers.control ? [...view.selectedActors, ...ids] : ids;
      changeView({ selectedActors: [...new Set(all)].sort(), selectedRelations: [] });
      announce(`${ids.length} actors selected.`);
    },
    onCamera(camera, fitted) {
      if (!handle.current) return;
      state().changeView({ camera: fitted ? null : camera }, 'slide');
    },
  };
}
