import type { StateCreator } from 'zustand/vanilla';
import { applyClauses, type Shown } from '../filter/apply-clauses.ts';
import type { View } from '../view/view.ts';
import type { AppState } from './app-state.ts';
import type { DataIndex } from './data-index.ts';
import { viewClauses } from './view-clauses.ts';

/** What the view lets through. Follows the data and the view by itself. */
export interface ShownSlice {
  readonly shown: Shown | null;
}

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

/** True when two views let the same things through. */
function showsTheSame(a: View, b: View): boolean {
  return deciding.every((key) => Object.is(a[key], b[key]));
}

/** What a view lets through of the data. */
export function shownOf(index: DataIndex, view: View): Shown {
  return applyClauses(index.filter, viewClauses(view, index.dataset, index.actor));
}

export const createShownSlice: StateCreator<AppState, [], [], ShownSlice> = (set, _get, api) => {
  api.subscribe((state, before) => {
    if (state.index === before.index && showsTheSame(state.view, before.view)) return;
    set({ shown: state.index ? shownOf(state.index, state.view) : null });
  });
  return { shown: null };
};
