import type { Day } from './bounds.ts';
import { countBefore, countUpTo } from './sorted-days.ts';
import type { WindowIndex } from './window-index.ts';

/**
 * Returns the days, in order and each once, on which something comes into sight or becomes certain, or is the first day
 * without it: where a window of one day changes its answer for some row. Cost: one merge of sorted days.
 */
export function findChangeDays(index: WindowIndex): Float64Array {
  const all = new Float64Array(
    index.starts.length + index.ends.length + index.sureStarts.length + index.sureEnds.length,
  );
  let count = 0;
  for (const days of [index.starts, index.ends, index.sureStarts, index.sureEnds]) {
    for (const day of days) if (Number.isFinite(day) && day !== all[count - 1]) all[count++] = day;
  }
  const sorted = all.subarray(0, count).sort();
  return sorted.filter((day, i) => day !== sorted[i - 1]);
}

/** Returns the first change after a day, or null when none follows. */
export function nextChange(days: Float64Array, day: Day): Day | null {
  return days[countUpTo(days, day)] ?? null;
}

/** Returns the last change before a day, or null when none precedes. */
export function previousChange(days: Float64Array, day: Day): Day | null {
  return days[countBefore(days, day) - 1] ?? null;
}
