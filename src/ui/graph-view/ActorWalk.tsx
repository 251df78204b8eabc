import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { selecting } from '../../state/selection.ts';
import { useApp, useAppStore } from '../app-store.tsx';
import { plural } from '../plural.ts';
import css from './ActorWalk.module.css';
import { useGraphHandle } from './graph-handle.tsx';

/**
 * The way through the picture by keyboard: every shown actor is a button of one list that lies over the picture. Arrows go from actor to
 * actor, the better connected first; Enter selects. The focused one is ringed where it stands.
 */
export function ActorWalk() {
  const store = useAppStore();
  const handle = useGraphHandle();
  const index = useApp((state) => state.index);
  const shown = useApp((state) => state.shown);
  const selected = useApp((state) => state.view.selectedActors);
  const [place, setPlace] = useState(0);
  const [hasFocus, setFocus] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const order = useMemo(() => {
    if (!index || !shown) return [];
    const actors = index.dataset.actors.flatMap((_, actor) => (shown.actors[actor] ? [actor] : []));
    return actors.sort((a, b) => index.relationsOf[b]!.length - index.relationsOf[a]!.length || a - b);
  }, [index, shown]);
  if (!index || order.length === 0) return null;
  const at = Math.min(place, order.length - 1);
  const actor = order[at]!;
  const { actors, actorTypes } = index.dataset;

  const go = (to: number) => {
    const next = Math.max(0, Math.min(order.length - 1, to));
    setPlace(next);
    keepInSight(handle.current, order[next]!, list.current);
    // The next button may not be in the page before it is drawn again.
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus());
  };
  const select = (chosen: number) => {
    store.getState().changeView(selecting(index, { actor: chosen }));
    store.getState().setSheet('right');
  };
  const steps: Record<string, () => void> = {
    ArrowRight: () => go(at + 1),
    ArrowDown: () => go(at + 1),
    ArrowLeft: () => go(at - 1),
    ArrowUp: () => go(at - 1),
    Home: () => go(0),
    End: () => go(order.length - 1),
    PageDown: () => go(at + 10),
    PageUp: () => go(at - 10),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    step();
  };
  const ring = hasFocus ? handle.current?.screenOf(actor) : undefined;
  return (
    <>
      <ul
        ref={list}
        className={css.list}
        aria-label="Actors in the graph"
        onKeyDown={onKeyDown}
        onFocus={() => setFocus(true)}
        onBlur={() => setFocus(false)}
      >
        {near(order, at).map(([each, position]) => (
          <li key={each} aria-setsize={order.length} aria-posinset={position + 1}>
            <button
              type="button"
              tabIndex={each === actor ? 0 : -1}
              aria-pressed={selected.includes(actors[each]!.id)}
              onFocus={() => setPlace(position)}
              onClick={() => select(each)}
            >
              {actors[each]!.name}, {actorTypes[actors[each]!.type]?.label ?? ''},{' '}
              {plural(index.relationsOf[each]!.length, 'relation')}
            </button>
          </li>
        ))}
      </ul>
      {ring && (
        <>
          <span
            className={css.ring}
            style={{ left: ring.x, top: ring.y, width: 2 * ring.radius + 12, height: 2 * ring.radius + 12 }}
          />
          <p className={css.hint} aria-hidden="true">
            <bdi>{actors[actor]!.name}</bdi> · Enter opens · arrows go on
          </p>
        </>
      )}
    </>
  );
}

/** Longest list that is written out whole; of a longer one only what is near the focus. */
const writtenOut = 500;

/** The options that are in the page, with their places in the whole list. */
function near(order: readonly number[], at: number): (readonly [actor: number, position: number])[] {
  const from = order.length <= writtenOut ? 0 : Math.max(0, at - 50);
  const until = order.length <= writtenOut ? order.length : at + 51;
  return order.slice(from, until).map((actor, offset) => [actor, from + offset] as const);
}

/** Brings an actor into the picture if it stands outside. */
function keepInSight(
  renderer: { screenOf(actor: number): { x: number; y: number }; panBy(x: number, y: number): void } | null,
  actor: number,
  list: HTMLElement | null,
): void {
  const frame = list?.parentElement?.getBoundingClientRect();
  const where = renderer?.screenOf(actor);
  if (!renderer || !frame || !where) return;
  const margin = 60;
  const over = (value: number, size: number) =>
    value < margin ? value - margin : value > size - margin ? value - size + margin : 0;
  const [x, y] = [over(where.x, frame.width), over(where.y, frame.height)];
  if (x !== 0 || y !== 0) renderer.panBy(x, y);
}
