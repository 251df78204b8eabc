import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBins } from '../../src/time/bins.ts';
import { isoDay, toCivil, toDay, weekday } from '../../src/time/day.ts';
import { parseEdtf } from '../../src/time/edtf.ts';
import { computeExtent } from '../../src/time/extent.ts';
import { toColumns } from './any-bounds.ts';

const bins = (from: string, last: string, wanted?: number) => {
  const [first, end] = [from, last].map((text) => {
    const parsed = parseEdtf(text);
    if (!parsed.ok) throw new Error(parsed.message);
    return parsed.bounds;
  });
  const made = buildBins({ from: first!.earliestStart, until: end!.latestEnd }, wanted);
  const { unit, count } = made.step;
  return `${made.edges.length - 1} × ${count} ${unit}, ${isoDay(made.edges[0]!)} to ${isoDay(made.edges.at(-1)!)}`;
};

describe('bins', () => {
  it('are the shortest natural ones that suffice', () => {
    expect(bins('2022-01-02', '2022-01-11')).toBe('10 × 1 day, 2022-01-02 to 2022-01-12');
    expect(bins('2022-01-02', '2022-12-11')).toBe('50 × 1 week, 2021-12-27 to 2022-12-12');
    expect(bins('2022-01-06', '2022-01-06', 1)).toBe('1 × 1 day, 2022-01-06 to 2022-01-07');
    expect(bins('1990', '1999')).toBe('120 × 1 month, 1990-01-01 to 2000-01-01');
    expect(bins('1990-02', '2015-03')).toBe('101 × 3 month, 1990-01-01 to 2015-04-01');
    expect(bins('1905', '2004')).toBe('100 × 1 year, 1905-01-01 to 2005-01-01');
    expect(bins('1503', '2004')).toBe('101 × 5 year, 1500-01-01 to 2005-01-01');
  });
});

describe('any bins', () => {
  const anyPeriod = fc
    .tuple(
      fc.integer({ min: -3_000_000, max: 3_000_000 }),
      fc.oneof(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 4_000_000 })),
    )
    .map(([from, length]) => ({ from, until: from + length }));

  it('are two at least about the year 0', () => {
    const { edges } = buildBins({ from: toDay(-3, 1, 1), until: toDay(3, 1, 1) }, 1);
    expect(edges.length).toBe(3);
  });

  it('cover the period, each of them touching it, and are no more than wanted', () => {
    fc.assert(
      fc.property(anyPeriod, fc.integer({ min: 1, max: 200 }), (period, wanted) => {
        const { edges } = buildBins(period, wanted);
        const count = edges.length - 1;
        expect(edges[0]!).toBeLessThanOrEqual(period.from);
        expect(edges[1]!).toBeGreaterThan(period.from);
        expect(edges[count]!).toBeGreaterThanOrEqual(period.until);
        expect(edges[count - 1]!).toBeLessThan(period.until);
        expect(count).toBeLessThanOrEqual(Math.max(2, wanted));
        for (let i = 1; i <= count; i += 1) expect(edges[i]!).toBeGreaterThan(edges[i - 1]!);
      }),
    );
  });

  it('begin where the calendar does', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const { edges, step } = buildBins(period);
        for (const edge of edges) {
          const { year, month, day } = toCivil(edge);
          if (step.unit === 'week') expect(weekday(edge)).toBe(1);
          if (step.unit === 'month') expect([day, (month - 1) % step.count]).toEqual([1, 0]);
          if (step.unit === 'year') expect([day, month, Math.abs(year % step.count)]).toEqual([1, 1, 0]);
        }
      }),
    );
  });
});

describe('the extent of some dates', () => {
  const extentOf = (...texts: readonly string[]) => {
    const extent = computeExtent(
      toColumns(
        texts.map((text) => {
          const parsed = parseEdtf(text);
          if (!parsed.ok) throw new Error(parsed.message);
          return parsed.bounds;
        }),
      ),
    );
    return extent && `${isoDay(extent.from)} to ${isoDay(extent.until)}`;
  };

  it('holds them all, and of an open side what is known', () => {
    expect(extentOf('2022-01-06', '2021-12', '2022-01-04/2022-01-10')).toBe('2021-12-01 to 2022-01-11');
    expect(extentOf('2022-01-06/..')).toBe('2022-01-06 to 2022-01-07');
    expect(extentOf('../2022-01-06')).toBe('2022-01-06 to 2022-01-07');
    expect(extentOf('2022-01-06/..', '/2022-01-02')).toBe('2022-01-02 to 2022-01-07');
    expect(extentOf('XXXX')).toBe(null);
    expect(extentOf()).toBe(null);
  });

  it('leaves out the rows that do not count', () => {
    const days = [10, 20, 30].map((day) => ({
      earliestStart: day,
      latestStart: day,
      earliestEnd: day + 1,
      latestEnd: day + 1,
    }));
    expect(computeExtent(toColumns(days), Uint8Array.of(1, 1, 0))).toEqual({ from: 10, until: 21 });
    expect(toDay(1970, 1, 11)).toBe(10);
  });
});
