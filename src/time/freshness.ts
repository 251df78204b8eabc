import { type Bounds, type Day, isUndated } from './bounds.ts';

/**
 * Returns how fresh something is in the memory of a day, from 1 on its (latest possible) last day to 0 when it is forgotten:
 * it fades by equal parts over the days of the memory and is gone on the day after them. 0 for what cannot have begun, and for
 * what has no date.
 *
 * @param memory days for which it is remembered; with 0 only the day itself counts
 * @example
 * freshness(boundsOf6January, toDay(2022, 1, 9), 5) // 0.5
 */
export function freshness(bounds: Bounds, day: Day, memory: number): number {
  if (isUndated(bounds) || bounds.earliestStart > day) return 0;
  const age = Math.max(0, day - (bounds.latestEnd - 1));
  return Math.max(0, 1 - age / (memory + 1));
}
