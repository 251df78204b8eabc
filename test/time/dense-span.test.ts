import { describe, expect, it } from 'vitest';
import { type Bounds, UNDATED } from '../../src/time/bounds.ts';
import { isoDay, toDay } from '../../src/time/day.ts';
import { findDenseSpan } from '../../src/time/dense-span.ts';
import { dataset } from '../graph-data/january-2022.ts';
import { toColumns } from './any-bounds.ts';

const at = (year: number, month: number, day: number): Bounds => {
  const first = toDay(year, month, day);
  return { earliestStart: first, latestStart: first, earliestEnd: first + 1, latestEnd: first + 1 };
};
const spanOf = (rows: readonly Bounds[], include?: Uint8Array) => {
  const span = findDenseSpan(toColumns(rows), include);
  return span && `${isoDay(span.from)} to ${isoDay(span.until)}`;
};
const january = Array.from({ length: 10 }, (_, i) => at(2022, 1, 2 + i));

describe('the dense span of some dates', () => {
  it('leaves out the few that lie far away', () => {
    const span = findDenseSpan(toColumns([at(1986, 12, 17), ...january, at(2023, 1, 5)]));
    expect(span!.from).toBeGreaterThan(toDay(2021, 12, 25));
    expect(span!.until).toBeLessThan(toDay(2022, 1, 20));
  });

  it('takes in the thin end of a thick stretch, and stops at a gap', () => {
    const thick = [2, 4, 4, 4, 5, 5, 5, 5].map((day) => at(2022, 1, day));
    const thin = [7, 8, 10, 11, 29].map((day) => at(2022, 1, day));
    expect(spanOf([at(2021, 1, 1), ...thick, ...thin])).toBe('2022-01-01 to 2022-01-13');
  });

  it('opens January 2022 on its days', () => {
    const span = findDenseSpan(dataset.relations.bounds)!;
    expect(Math.abs(span.from - toDay(2022, 1, 1))).toBeLessThanOrEqual(1);
    expect(Math.abs(span.until - toDay(2022, 1, 13))).toBeLessThanOrEqual(1);
  });

  it('holds a single date with a day beside it', () => {
    expect(spanOf([at(2022, 1, 6)])).toBe('2022-01-05 to 2022-01-08');
  });

  it('is none without a finite start', () => {
    const open = { ...at(2022, 1, 6), earliestStart: Number.NEGATIVE_INFINITY };
    expect(spanOf([])).toBe(null);
    expect(spanOf([UNDATED, open])).toBe(null);
  });

  it('leaves out the rows that do not count', () => {
    expect(spanOf([at(1986, 12, 17), at(2022, 1, 6)], Uint8Array.of(0, 1))).toBe('2022-01-05 to 2022-01-08');
  });
});
