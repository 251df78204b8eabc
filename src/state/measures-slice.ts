import type { StateCreator } from 'zustand/vanilla';
import type { Outcome } from '../metrics/measure.ts';
import { createNewest } from '../workers/newest.ts';
import type { AppState } from './app-state.ts';
import { type MeasureReading, originWeights, usualMeasureReading } from './measure-reading.ts';
import type { MeasureName } from './measuring.ts';
import type { Services } from './services.ts';
import { shownColumns } from './shown-columns.ts';

/** How long the view must rest before measures follow it, in milliseconds. */
const restTime = 250;
/** Where all measures take longer than this, the quick and the sampled ones come first, and the rest when the reader asks; in milliseconds. */
const unasked = 3000;

/** Column and direction of the table of measures. */
interface MeasureSorting {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/** Measures of what is shown. They follow the view after a short pause. */
export interface MeasuresSlice {
  /** Outcomes by id of the measure; values of actors stand at their places in the data. The last ones stay until new ones are there. */
  readonly measures: ReadonlyMap<string, Outcome>;
  /** Every measure by name; empty until the first computation loads them. */
  readonly measureNames: readonly MeasureName[];
  /** From 0 to 1 while measures are computed, else null. */
  readonly measuring: number | null;
  /** Expected seconds of a computation that waits for the reader's word, else null. */
  readonly waitingSeconds: number | null;
  readonly reading: MeasureReading;
  setReading(reading: MeasureReading): void;
  /** Computes every measure of what is shown, however long it takes. */
  measureAll(): void;
  stopMeasuring(): void;
  /** By which column the table of measures is sorted: the id of a measure, or `name`. */
  readonly measureSorting: MeasureSorting;
  sortMeasures(sorting: MeasureSorting): void;
}

export function createMeasuresSlice({ pool }: Services): StateCreator<AppState, [], [], MeasuresSlice> {
  return (set, get, api) => {
    const newest = createNewest();
    let timer: ReturnType<typeof setTimeout> | undefined;

    const compute = async (isAsked: boolean, signal: AbortSignal) => {
      const { estimateAll, measureEverything, measureNames, measureQuickly } = await import('./measuring.ts');
      const { index, shown, reading } = get();
      if (!index || !shown || signal.aborted) return;
      const graph = shownColumns(index.dataset, shown, originWeights(reading, shown));
      const expected = estimateAll(pool, graph, reading);
      set({ measureNames });
      const isLong = expected > unasked && !isAsked;
      set({ measuring: 0, waitingSeconds: isLong ? Math.ceil(expected / 1000) : null });
      const onProgress = (measuring: number) => set({ measuring });
      const order = index.dataset.actors.length;
      const measure = isLong ? measureQuickly : measureEverything;
      const measures = await measure(pool, graph, reading, order, { signal, onProgress });
      if (!signal.aborted) set({ measures, measuring: null });
    };

    const start = (isAsked: boolean) => {
      const signal = newest('measures');
      compute(isAsked, signal).catch((error: unknown) => {
        if (signal.aborted) return;
        set({ measuring: null });
        get().announce(
          `The measures could not be computed: ${error instanceof Error ? error.message : error}`,
        );
      });
    };

    api.subscribe((state, before) => {
      if (state.index !== before.index) set({ measures: new Map() });
      if (state.shown === before.shown && state.reading === before.reading) return;
      clearTimeout(timer);
      timer = setTimeout(() => start(false), restTime);
    });

    return {
      measures: new Map(),
      measureNames: [],
      measuring: null,
      waitingSeconds: null,
      reading: usualMeasureReading,
      setReading: (reading) => set({ reading }),
      measureAll: () => start(true),
      measureSorting: { column: 'betweenness', direction: 'descending' },
      sortMeasures: (measureSorting) => set({ measureSorting }),
      stopMeasuring() {
        newest('measures');
        set({ measuring: null });
      },
    };
  };
}
