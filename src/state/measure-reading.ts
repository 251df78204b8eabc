import type { Paths } from '../metrics/measure.ts';
import { type Reading, usualReading } from '../workers/graph-columns.ts';

/** How relations count for the measures. With `sum`, several relations weigh as many as they have independent origins. */
export interface MeasureReading extends Reading {
  /** How long a way is. Plays a part only where ties have weights. */
  readonly paths: Paths;
}

export const usualMeasureReading: MeasureReading = { ...usualReading, paths: 'steps' };

/** The number of origins of each relation where they are its weight, else null. */
export function originWeights(
  { parallel }: MeasureReading,
  { support }: { readonly support: Uint16Array },
): Uint16Array | null {
  return parallel === 'sum' ? support : null;
}

/** How a measure is computed under a reading. */
export function choicesOf({ parallel, paths }: MeasureReading) {
  return { paths: parallel === 'once' ? 'steps' : paths, parameters: {} } as const;
}
