import type { StateCreator } from 'zustand/vanilla';
import { applyClauses, type Shown } from '../filter/apply-clauses.ts';
import type { View } from '../view/view.ts';
import type { AppState } from './app-state.ts';
import type { DataIndex } from './data-index.ts';
import { viewClauses } from './view-clauses.ts';

/** What the view lets through. Follows the data and the view by itself. */
export interface ShownSlice {
  readonly shown: Shown | null;
  /**
   * In large data, what all filters but the window let through: while the window moves, the picture applies it to this by itself, and
   * `shown` follows once it rests. Null where `shown` follows at once.
   */
  readonly open: Shown | null;
}

/** From so many relations on, `shown` waits until the window rests, for so many milliseconds. */
const largeSize = 20_000;
const restTime = 120;

/** The parts of a view that decide what is shown; selection, tab, camera and encodings do not. */
const deciding = [
  'window',
  'timeMode',
  'memory',
  'clock',
  'undated',
  'hiddenActorTypes',
  'hiddenRelationTypes',
  'hiddenStandings',
  'hiddenDocuments',
  'minimumOrigins',
  'isolated',
  'focus',
] as const satisfies readonly (keyof View)[];

const differs = (a: View, b: View) => deciding.filter((key) => !Object.is(a[key], b[key]));

/** What stands under a moving window, or null where the window is not all that there is to it. */
function openOf(index: DataIndex, view: View): Shown | null {
  const isPlain = view.timeMode === 'during' && view.clock === 'happened' && view.focus === null;
  if (index.dataset.relations.count < largeSize || !isPlain) return null;
  return shownOf(index, { ...view, window: null });
}

/** What a view lets through of the data. */
export function shownOf(index: DataIndex, view: View): Shown {
  return applyClauses(index.filter, viewClauses(view, index.dataset, index.actor));
}

export const createShownSlice: StateCreator<AppState, [], [], ShownSlice> = (set, get, api) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = () => {
    const { index, view } = get();
    set({ shown: index ? shownOf(index, view) : null });
  };
  api.subscribe((state, before) => {
    const changed = differs(state.view, before.view);
    if (state.index === before.index && changed.length === 0) return;
    clearTimeout(timer);
    if (state.index === before.index && state.open && changed.every((key) => key === 'window')) {
      timer = setTimeout(follow, restTime);
      return;
    }
    const open = state.index ? openOf(state.index, state.view) : null;
    set({ open, shown: state.index ? shownOf(state.index, state.view) : null });
  });
  return { shown: null, open: null };
};
