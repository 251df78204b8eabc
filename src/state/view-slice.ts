import type { StateCreator } from 'zustand/vanilla';
import { initialView, type View, withoutFilters } from '../view/view.ts';
import type { AppState } from './app-state.ts';

/** One thing that undo can bring back: the view and where the actors stood. */
interface Step {
  readonly view: View;
  readonly positions: Float64Array | null;
  readonly placedByHand: ReadonlySet<number>;
}

/** How many steps undo remembers. */
const longestHistory = 500;

/**
 * `step`: one deliberate change; undo and Back return to the view before it. `slide`: part of a movement (a dragged handle,
 * a moving camera); it joins the step before it.
 */
type ChangeKind = 'step' | 'slide';

/** What the reader looks at, and the way back. */
export interface ViewSlice {
  readonly view: View;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** Kind of the newest change, so that the address knows whether to add to the browser's history. */
  readonly lastChange: ChangeKind;
  changeView(patch: Partial<View>, kind?: ChangeKind): void;
  /** Puts a whole view in place without adding a step, as the browser's Back does. */
  showView(view: View): void;
  resetFilters(): void;
  /** Actors that the reader dragged to where they stand. */
  readonly placedByHand: ReadonlySet<number>;
  /** Puts the actors at new places, as one step of undo; `placedByHand` says which of them the reader put there. */
  moveActors(positions: Float64Array, placedByHand: ReadonlySet<number>): void;
  undo(): void;
  redo(): void;
}

const isSame = (a: View, patch: Partial<View>): boolean =>
  (Object.keys(patch) as (keyof View)[]).every((key) => Object.is(a[key], patch[key]));

export const createViewSlice: StateCreator<AppState, [], [], ViewSlice> = (set, get) => {
  const remember = (): readonly Step[] => {
    const { past, view, positions, placedByHand } = get();
    return [...past.slice(1 - longestHistory), { view, positions, placedByHand }];
  };

  const travel = (from: 'past' | 'future', to: 'past' | 'future') => {
    const state = get();
    const step = state[from].at(-1);
    if (!step) return;
    const { view, positions, placedByHand } = state;
    const here: Step = { view, positions, placedByHand };
    set({
      [from]: state[from].slice(0, -1),
      [to]: [...state[to], here],
      view: step.view,
      positions: step.positions ?? positions,
      placedByHand: step.placedByHand,
      lastChange: 'step',
    });
  };

  return {
    view: initialView,
    past: [],
    future: [],
    lastChange: 'slide',
    placedByHand: new Set(),
    changeView(patch, kind = 'step') {
      const { view } = get();
      if (isSame(view, patch)) return;
      const next = { ...view, ...patch };
      if (kind === 'slide') set({ view: next, lastChange: 'slide' });
      else set({ view: next, past: remember(), future: [], lastChange: 'step' });
    },
    showView(view) {
      set({ view, lastChange: 'slide' });
    },
    resetFilters() {
      get().changeView(withoutFilters(get().view));
      get().announce('All filters are off and the window is open.');
    },
    moveActors(positions, placedByHand) {
      set({ past: remember(), future: [], positions, placedByHand });
    },
    undo: () => travel('past', 'future'),
    redo: () => travel('future', 'past'),
  };
};
