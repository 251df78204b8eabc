import { useEffect, useState } from 'react';
import type { Window } from '../../../time/bounds.ts';
import { computeStrip } from '../../../workers/compute-strip.ts';
import { useApp, useAppStore } from '../../app-store.tsx';
import type { TimelineDays } from '../timeline/use-timeline-data.ts';
import { type RankBands, rankPositions } from './rank-bands.ts';
import { stripGraph, stripWindow } from './strip-graph.ts';

/** Ranks at each window, with the values behind them. Actors are those of the data. */
export interface Ranks extends RankBands {
  readonly windows: readonly Window[];
  /** Place in the data of each actor of the columns. */
  readonly actors: Int32Array;
  readonly certainValues: Float64Array;
  readonly bothValues: Float64Array;
  readonly notes: readonly string[];
}

/** How far a computation is: a share from 0 to 1, its result, or why there is none. */
export type RankState =
  | { readonly kind: 'running'; readonly done: number }
  | { readonly kind: 'done'; readonly ranks: Ranks }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'stopped' };

/**
 * Ranks by a measure at each of some windows, computed twice in the background: with what is certain, and with what is possible too.
 * Starts anew when anything it depends on changes; `stop` ends it.
 */
export function useRanks(
  days: TimelineDays,
  windows: readonly Window[],
  measure: string,
): { state: RankState; stop(): void } {
  const store = useAppStore();
  const index = useApp((state) => state.index);
  const reading = useApp((state) => state.reading);
  const timeMode = useApp((state) => state.view.timeMode);
  const memory = useApp((state) => state.view.memory);
  const undated = useApp((state) => state.view.undated);
  const [state, setState] = useState<RankState>({ kind: 'running', done: 0 });
  const [stopping, setStopping] = useState<() => void>(() => () => {});
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the view, only the mode, the memory and the filters behind `days` count
  useEffect(() => {
    if (!index) return;
    const stop = new AbortController();
    setStopping(() => () => {
      stop.abort();
      setState({ kind: 'stopped' });
    });
    setState({ kind: 'running', done: 0 });
    const { view, pool } = store.getState();
    const graph = stripGraph(index, view, days.bounds);
    const request = {
      columns: graph.columns,
      bounds: graph.bounds,
      reading,
      windows: windows.map((window) => stripWindow(window, view)),
      undated,
      measure,
      choices: { paths: 'steps', parameters: {} },
    } as const;
    const compute = (possible: boolean, share: number) =>
      computeStrip(
        pool,
        { ...request, possible },
        { signal: stop.signal, onProgress: (done) => setState({ kind: 'running', done: share + done / 2 }) },
      );
    const run = async () => {
      const certain = await compute(false, 0);
      const both = await compute(true, 0.5);
      if (stop.signal.aborted) return;
      const order = graph.columns.order;
      const ranks = {
        order,
        positions: windows.length,
        windows,
        actors: graph.actors,
        certain: rankPositions(certain.values, order),
        both: rankPositions(both.values, order),
        certainValues: certain.values,
        bothValues: both.values,
        notes: [...new Set([...certain.notes, ...both.notes].map(({ note }) => note))],
      };
      setState({ kind: 'done', ranks });
    };
    run().catch((error: unknown) => {
      if (stop.signal.aborted) return;
      setState({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    });
    return () => stop.abort();
  }, [store, index, reading, days, windows, measure, timeMode, memory, undated]);
  return { state, stop: stopping };
}
