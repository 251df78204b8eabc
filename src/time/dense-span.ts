import type { BoundsColumns, Day, Window } from './bounds.ts';

/** Share of the dated rows that the span holds at least, and room beside it as a share of its length. */
const share = 0.6;
const margin = 0.12;
/** A row further from the span than this share of its length, and than the days below, lies apart from it. */
const reach = 0.5;
const shortestReach = 2;

/**
 * Returns the shortest period in which at least six of ten dated rows begin, grown by the rows that follow it closely on either
 * side, with some room beside it; null when nothing has a finite date. A timeline opens on it, so that a few early or late dates do not press the rest into one bar. Rows whose
 * start is open do not count. Cost: one sort of the starts.
 *
 * @param include which rows count, one byte each; all of them unless told
 * @example
 * // relations of 2–11 January 2022, one of 1986 and one of 2023: about 1–12 January 2022
 * findDenseSpan(relations.bounds)
 */
export function findDenseSpan(columns: BoundsColumns, include?: Uint8Array): Window | null {
  const starts = finiteStarts(columns, include).sort();
  if (starts.length === 0) return null;
  const wanted = Math.max(1, Math.ceil(starts.length * share));
  let best = 0;
  for (let i = 0; i + wanted <= starts.length; i += 1) {
    if (starts[i + wanted - 1]! - starts[i]! < starts[best + wanted - 1]! - starts[best]!) best = i;
  }
  const { from, until } = grown(starts, best, best + wanted - 1);
  const room = Math.max(1, Math.round((until - from) * margin));
  return { from: from - room, until: until + room };
}

/** The days from one place of some sorted starts to another, and of those beside them that lie no further than their reach. */
function grown(starts: Float64Array, first: number, last: number): Window {
  let low = first;
  let high = last;
  for (let isGrowing = true; isGrowing; ) {
    const most = Math.max(shortestReach, (starts[high]! + 1 - starts[low]!) * reach);
    const takesBefore = low > 0 && starts[low]! - starts[low - 1]! <= most;
    const takesAfter = high < starts.length - 1 && starts[high + 1]! - starts[high]! <= most;
    if (takesBefore) low -= 1;
    if (takesAfter) high += 1;
    isGrowing = takesBefore || takesAfter;
  }
  return { from: starts[low]!, until: starts[high]! + 1 };
}

function finiteStarts({ earliestStart, latestEnd }: BoundsColumns, include?: Uint8Array): Float64Array {
  const starts = new Float64Array(earliestStart.length);
  let count = 0;
  for (let row = 0; row < earliestStart.length; row += 1) {
    const start: Day = earliestStart[row]!;
    if ((include && include[row] === 0) || !Number.isFinite(start) || start > latestEnd[row]!) continue;
    starts[count++] = start;
  }
  return starts.subarray(0, count);
}
