import { useEffect } from 'react';
import { selectionOf } from '../state/selection.ts';
import type { AppStore } from '../state/store.ts';
import { useAppStore } from './app-store.tsx';
import { useGraphHandle } from './graph-view/graph-handle.tsx';
import { isTyping } from './keys.ts';

/** Zoom of one press of + or −. */
const zoomStep = 1.4;

/** Takes back one thing: paths or focus first, then the selection. True when there was something to take back. */
export function unwind(store: AppStore): boolean {
  const { view, changeView } = store.getState();
  if (view.path) changeView({ path: null });
  else if (view.focus) changeView({ focus: null });
  else if (view.selectedActors.length > 0 || view.selectedRelations.length > 0) {
    changeView({ selectedActors: [], selectedRelations: [] });
  } else return false;
  return true;
}

/** Shows only the selected actor and what is around it; a second time, all again. */
function toggleFocus(store: AppStore): void {
  const { view, changeView, announce } = store.getState();
  const actor = view.focus?.actor ?? view.selectedActors[0];
  if (!actor) {
    announce('Select an actor first; then f shows only what is around it.');
    return;
  }
  changeView({ focus: view.focus ? null : { actor, depth: 1 } });
}

/** Sets how many steps around the actor in focus are shown; nothing without a focus. */
function setDepth(store: AppStore, depth: 1 | 2 | 3): void {
  const { view, changeView } = store.getState();
  if (view.focus && view.focus.depth !== depth) changeView({ focus: { ...view.focus, depth } });
}

function selectAllShown(store: AppStore): void {
  const { index, shown, changeView } = store.getState();
  if (!index || !shown) return;
  const selectedActors = index.dataset.actors
    .flatMap(({ id }, place) => (shown.actors[place] ? [id] : []))
    .sort();
  changeView({ selectedActors, selectedRelations: [] });
}

type Action = (event: KeyboardEvent) => void;

/** The keys of the whole page. Single letters do nothing while the reader types, or with a window open over the page. */
export function useKeys({ onHelp }: { onHelp: () => void }): void {
  const store = useAppStore();
  const graph = useGraphHandle();
  useEffect(() => {
    const centre = () => {
      const { index, view } = store.getState();
      if (index) graph.current?.fit(selectionOf(view, index).actors);
    };
    const plain = new Map<string, Action>([
      ['/', () => document.querySelector<HTMLInputElement>('[data-search]')?.focus()],
      ['?', onHelp],
      ['+', () => graph.current?.zoomBy(zoomStep)],
      ['=', () => graph.current?.zoomBy(zoomStep)],
      ['-', () => graph.current?.zoomBy(1 / zoomStep)],
      ['0', () => graph.current?.fit()],
      ['f', () => toggleFocus(store)],
      ['1', () => setDepth(store, 1)],
      ['2', () => setDepth(store, 2)],
      ['3', () => setDepth(store, 3)],
      ['c', centre],
      ['z', () => store.getState().resetFilters()],
      ['Escape', () => store.getState().stopArranging() || unwind(store)],
    ]);
    const withControl = new Map<string, Action>([
      ['z', (event) => (event.shiftKey ? store.getState().redo() : store.getState().undo())],
      ['y', () => store.getState().redo()],
      ['a', () => selectAllShown(store)],
    ]);
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || isTyping(event.target)) return;
      if (document.querySelector('[role="dialog"]')) return;
      const control = event.ctrlKey || event.metaKey;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const action = (control ? withControl : plain).get(key);
      if (!action) return;
      event.preventDefault();
      action(event);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [store, graph, onHelp]);
}
