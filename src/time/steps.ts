import type { Day, Window } from './bounds.ts';
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

/** How far a step goes and what moves with it. */
export interface StepRule {
  /** Days that a step may stop at, in order; null for every day. */
  readonly stops: Float64Array | null;
  /** Whether the first day stays where it is, so that the window grows and shrinks. */
  readonly keepsStart: boolean;
}

/**
 * Returns a window moved by one step, measured at its last day; null where no stop is left on that side. A window that keeps its
 * start is never less than its last day.
 *
 * @example
 * stepWindow(windowOf6January, 1, { stops: null, keepsStart: false }) // 7 January
 */
export function stepWindow(
  window: Window,
  direction: 1 | -1,
  { stops, keepsStart }: StepRule,
): Window | null {
  const last = window.until - 1;
  const nearest = stops && (direction > 0 ? nextChange(stops, last) : previousChange(stops, last));
  const day = stops ? nearest : last + direction;
  if (day === null) return null;
  const from = keepsStart ? Math.min(window.from, day) : window.from + day - last;
  return { from, until: day + 1 };
}
