import type { StateCreator } from 'zustand/vanilla';
import { measures as allMeasures, type MeasureId, measureOf } from '../metrics/index.ts';
import type { Outcome } from '../metrics/measure.ts';
import { computeMeasures, estimateMeasures } from '../workers/compute-measures.ts';
import { type Reading, usualReading } from '../workers/graph-columns.ts';
import { createNewest } from '../workers/newest.ts';
import type { AppState } from './app-state.ts';
import type { Services } from './services.ts';
import { type ShownColumns, shownColumns, spreadValues } from './shown-columns.ts';

/** How long the view must rest before measures follow it, in milliseconds. */
const restTime = 250;
/** Measures that take longer than this in all wait until the reader asks, in milliseconds. */
const unasked = 3000;

/** Measures of what is shown. They follow the view after a short pause. */
export interface MeasuresSlice {
  /** Outcomes by id of the measure; values of actors stand at their places in the data. The last ones stay until new ones are there. */
  readonly measures: ReadonlyMap<string, Outcome>;
  /** From 0 to 1 while measures are computed, else null. */
  readonly measuring: number | null;
  /** Expected seconds of a computation that waits for the reader's word, else null. */
  readonly waitingSeconds: number | null;
  readonly reading: Reading;
  setReading(reading: Reading): void;
  /** Computes every measure of what is shown, however long it takes. */
  measureAll(): void;
  stopMeasuring(): void;
}

const ids = allMeasures.filter((measure) => measure.of !== 'relations').map((measure) => measure.id);

/** Outcomes with values of actors put back at their places in the data. */
function placed(
  found: readonly Outcome[],
  wanted: readonly MeasureId[],
  { actors }: ShownColumns,
  order: number,
) {
  return wanted.map((id, place): readonly [string, Outcome] => {
    const outcome = found[place]!;
    const values =
      measureOf(id)?.of === 'actors' ? spreadValues(outcome.values, actors, order) : outcome.values;
    return [id, { ...outcome, values }];
  });
}

export function createMeasuresSlice({ pool }: Services): StateCreator<AppState, [], [], MeasuresSlice> {
  return (set, get, api) => {
    const newest = createNewest();
    let timer: ReturnType<typeof setTimeout> | undefined;

    const compute = async (isAsked: boolean) => {
      const { index, shown, reading, announce } = get();
      if (!index || !shown) return;
      const order = index.dataset.actors.length;
      const graph = shownColumns(index.dataset, shown);
      const request = {
        columns: graph.columns,
        reading,
        wanted: ids.map((measure) => ({ measure, choices: { paths: 'steps', parameters: {} } as const })),
      };
      const expected = estimateMeasures(request, pool.size);
      if (expected > unasked && !isAsked) return set({ waitingSeconds: Math.ceil(expected / 1000) });
      const signal = newest('measures');
      set({ measuring: 0, waitingSeconds: null });
      try {
        const found = await computeMeasures(pool, request, {
          signal,
          onProgress: (measuring) => set({ measuring }),
        });
        if (signal.aborted) return;
        set({ measures: new Map(placed(found, ids, graph, order)), measuring: null });
      } catch (error) {
        if (signal.aborted) return;
        set({ measuring: null });
        announce(`The measures could not be computed: ${error instanceof Error ? error.message : error}`);
      }
    };

    api.subscribe((state, before) => {
      if (state.index !== before.index) set({ measures: new Map() });
      if (state.shown === before.shown && state.reading === before.reading) return;
      clearTimeout(timer);
      timer = setTimeout(() => void compute(false), restTime);
    });

    return {
      measures: new Map(),
      measuring: null,
      waitingSeconds: null,
      reading: usualReading,
      setReading: (reading) => set({ reading }),
      measureAll: () => void compute(true),
      stopMeasuring() {
        newest('measures');
        set({ measuring: null });
      },
    };
  };
}
