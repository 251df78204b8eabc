import type { BoundsColumns, Window } from './bounds.ts';

/**
 * Returns the shortest period that holds every finite bound of some columns, or null when they have none. An open or unknown
 * side adds nothing to it. Cost: one pass.
 *
 * @param include which rows count, one byte each; all of them unless told
 */
export function computeExtent(columns: BoundsColumns, include?: Uint8Array): Window | null {
  const starts = [columns.earliestStart, columns.latestStart];
  const ends = [columns.earliestEnd, columns.latestEnd];
  let from = Number.POSITIVE_INFINITY;
  let until = Number.NEGATIVE_INFINITY;
  for (const [values, firstDayAfter] of [
    ...starts.map((v) => [v, 1] as const),
    ...ends.map((v) => [v, 0] as const),
  ]) {
    for (let row = 0; row < values.length; row += 1) {
      const value = values[row]!;
      if (!Number.isFinite(value) || (include && include[row] === 0)) continue;
      if (value + firstDayAfter - 1 < from) from = value + firstDayAfter - 1;
      if (value + firstDayAfter > until) until = value + firstDayAfter;
    }
  }
  return from < until ? { from, until } : null;
}
