import { type Bounds, isUndated } from './bounds.ts';

/**
 * Returns a number by which dates stand in order: the first day that a date allows, or its last day where its start is not known,
 * so that "until 4 January" stands with January and not before all history. NaN for something undated.
 */
export function dateRank(bounds: Bounds): number {
  if (isUndated(bounds)) return Number.NaN;
  return bounds.earliestStart === Number.NEGATIVE_INFINITY ? bounds.latestEnd - 1 : bounds.earliestStart;
}
