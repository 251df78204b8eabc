import type { StateCreator } from 'zustand/vanilla';
import type { Shown } from '../filter/apply-clauses.ts';
import { createNewest } from '../workers/newest.ts';
import type { AppState } from './app-state.ts';
import type { RankReasons } from './rank-reasons.ts';
import type { RankRobustness } from './rank-robustness.ts';
import type { Services } from './services.ts';
import { viewClauses } from './view-clauses.ts';

/** Trials that took longer than this are not made again by themselves when the view changes, in milliseconds. */
const unasked = 8000;

/** How robust the ranks of one measure are, and of what. */
interface Robustness {
  readonly measure: string;
  /** What was shown then; ranges say nothing about anything else. */
  readonly shown: Shown;
  readonly ranks: RankRobustness;
}

/** Whether ranks survive the loss of a source, and what makes them. Follows the measures once it was asked for. */
export interface RobustnessSlice {
  readonly robustness: Robustness | null;
  /** From 0 to 1 while trials run, else null. */
  readonly testing: number | null;
  /** Computes a measure again without each source, and from then on whenever the measures change. Null ends that. */
  testRanks(measure: string | null): void;
  /** What gives an actor its value; null for measures that nothing is known of, and while nothing is shown. */
  reasonsOf(measure: string, actor: number, signal: AbortSignal): Promise<RankReasons | null>;
}

export function createRobustnessSlice({ pool }: Services): StateCreator<AppState, [], [], RobustnessSlice> {
  return (set, get, api) => {
    const newest = createNewest();
    let wanted: string | null = null;
    let lastTook = 0;

    const test = async (measure: string, signal: AbortSignal) => {
      const { computeRobustness, isActorMeasure } = await import('./rank-robustness.ts');
      const { index, shown, measures, reading, view } = get();
      const values = measures.get(measure)?.values;
      if (signal.aborted || !index || !shown || !values || !isActorMeasure(measure)) return;
      const start = performance.now();
      set({ testing: 0 });
      const ranks = await computeRobustness(
        pool,
        {
          index: index.filter,
          clauses: viewClauses(view, index.dataset, index.actor),
          shown,
          values,
          reading,
          measure,
        },
        { signal, onProgress: (testing) => !signal.aborted && set({ testing }) },
      );
      lastTook = performance.now() - start;
      if (!signal.aborted) set({ testing: null, robustness: { measure, shown, ranks } });
    };

    const start = (measure: string) => {
      const signal = newest('trials');
      test(measure, signal).catch((error: unknown) => {
        if (signal.aborted) return;
        set({ testing: null });
        const words = error instanceof Error ? error.message : error;
        get().announce(`It could not be found out how sure the ranks are: ${words}`);
      });
    };

    api.subscribe((state, before) => {
      if (state.shown !== before.shown || state.reading !== before.reading) {
        newest('trials');
        if (state.testing !== null) set({ testing: null });
        if (state.robustness !== null) set({ robustness: null });
      }
      if (state.measures === before.measures || state.measures.size === 0 || wanted === null) return;
      if (lastTook <= unasked) start(wanted);
    });

    return {
      robustness: null,
      testing: null,
      testRanks(measure) {
        wanted = measure;
        newest('trials');
        set({ testing: null, robustness: null });
        if (measure !== null) start(measure);
      },
      async reasonsOf(measure, actor, signal) {
        const { findReasons } = await import('./rank-reasons.ts');
        const { index, shown, measures, reading } = get();
        const values = measures.get(measure)?.values;
        if (!index || !shown || !values) return null;
        return findReasons(pool, { dataset: index.dataset, shown, reading, measure, values, actor }, signal);
      },
    };
  };
}
