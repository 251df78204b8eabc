import type { Day, Window } from './bounds.ts';
import { toCivil, toDay, weekday } from './day.ts';

/** The length of a bin: so many calendar units. */
interface BinStep {
  readonly unit: 'day' | 'week' | 'month' | 'year';
  readonly count: number;
}

/** Periods of one length side by side, each from a natural beginning in the calendar. */
export interface Bins {
  readonly step: BinStep;
  /** First day of each bin, and last the first day after all of them. */
  readonly edges: Float64Array;
}

const step = (unit: BinStep['unit'], count: number): BinStep => ({ unit, count });

/** Lengths in use, the shortest first. Longer ones are tens, fives and tens again of the last. */
const steps: readonly BinStep[] = [
  step('day', 1),
  step('week', 1),
  step('month', 1),
  step('month', 3),
  step('year', 1),
  step('year', 5),
  step('year', 10),
  step('year', 50),
  step('year', 100),
];

/**
 * Returns bins that cover a period, in the shortest of the natural lengths (day, week from Monday, month, quarter, year, 5, 10,
 * 50, 100 years and so on) of which it needs no more than wanted. Bins begin where the calendar does: a month on its 1st, a
 * decade in a year that ends in 0.
 *
 * @param period a finite period of at least one day
 * @param wanted the most bins there may be; 120 unless told. Fewer than two cannot always be had: the year 0 begins a bin of any
 *   length
 * @example
 * buildBins({ from: toDay(2022, 1, 2), until: toDay(2022, 1, 12) }).edges.length // 11 edges: 10 bins of a day
 */
export function buildBins(period: Window, wanted = 120): Bins {
  for (const candidate of steps) {
    if (countOf(candidate, period) <= wanted) return binsOf(candidate, period);
  }
  let count = 500;
  while (countOf(step('year', count), period) > Math.max(2, wanted)) {
    count *= String(count).startsWith('5') ? 2 : 5;
  }
  return binsOf(step('year', count), period);
}

/** The number of the bin that holds a day, counted from a beginning that is the same for every period. */
function indexOf({ unit, count }: BinStep, day: Day): number {
  if (unit === 'day') return Math.floor(day / count);
  if (unit === 'week') return Math.floor((day - weekday(day) + 4) / 7 / count);
  const { year, month } = toCivil(day);
  return Math.floor((unit === 'month' ? year * 12 + month - 1 : year) / count);
}

/** The first day of the bin with a number; the inverse of `indexOf`. */
function startOf({ unit, count }: BinStep, index: number): Day {
  if (unit === 'day') return index * count;
  if (unit === 'week') return index * count * 7 - 3;
  if (unit === 'year') return toDay(index * count, 1, 1);
  const year = Math.floor((index * count) / 12);
  return toDay(year, index * count - year * 12 + 1, 1);
}

function countOf(length: BinStep, { from, until }: Window): number {
  return indexOf(length, until - 1) - indexOf(length, from) + 1;
}

function binsOf(length: BinStep, period: Window): Bins {
  const first = indexOf(length, period.from);
  const edges = Float64Array.from({ length: countOf(length, period) + 1 }, (_, i) =>
    startOf(length, first + i),
  );
  return { step: length, edges };
}
