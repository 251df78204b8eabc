import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBins } from '../../src/time/bins.ts';
import { type Bounds, isUndated, overlaps, UNDATED } from '../../src/time/bounds.ts';
import { toDay } from '../../src/time/day.ts';
import { computeHistogram } from '../../src/time/histogram.ts';
import { anyBounds, toColumns } from './any-bounds.ts';

const moment = (first: number, last: number): Bounds => ({
  earliestStart: first,
  latestStart: last,
  earliestEnd: first + 1,
  latestEnd: last + 1,
});
const sum = (values: Iterable<number>) => [...values].reduce((a, b) => a + b, 0);
const anyEdges = fc
  .uniqueArray(fc.integer({ min: -60, max: 70 }), { minLength: 2, maxLength: 12 })
  .map((days) => Float64Array.from(days).sort());
const histogramOf = (rows: readonly Bounds[], edges: Float64Array) =>
  computeHistogram(toColumns(rows), new Uint8Array(rows.length), 1, edges);

/** The chance that a bin holds something, by asking each pair of days that its bounds allow. */
function chanceOf(bounds: Bounds, from: number, until: number): number {
  let held = 0;
  let all = 0;
  const isMoment = bounds.earliestEnd <= bounds.latestStart;
  for (let start = bounds.earliestStart; start <= bounds.latestStart; start += 1) {
    for (let end = bounds.earliestEnd; end <= bounds.latestEnd; end += 1) {
      if (isMoment && end !== start + 1) continue;
      all += 1;
      if (start < until && end > from) held += 1;
    }
  }
  return held / all;
}

describe('a histogram', () => {
  it('counts as certain what a window of each bin holds for certain', () => {
    fc.assert(
      fc.property(fc.array(anyBounds, { maxLength: 20 }), anyEdges, (rows, edges) => {
        const { certain, possible } = histogramOf(rows, edges);
        for (let bin = 0; bin + 1 < edges.length; bin += 1) {
          const answers = rows.map((bounds) =>
            overlaps(bounds, { from: edges[bin]!, until: edges[bin + 1]! }),
          );
          expect(certain[bin]).toBe(answers.filter((answer) => answer === 'certain').length);
          const mayBe = answers.filter((answer) => answer === 'possible').length;
          expect(possible[bin]).toBeLessThanOrEqual(mayBe + 1e-9);
          expect(possible[bin]! > 0).toBe(mayBe > 0);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('adds to the possible ones the chance of each', () => {
    const finite = anyBounds.filter(
      (bounds) =>
        Number.isFinite(bounds.earliestStart) && Number.isFinite(bounds.latestEnd) && !isUndated(bounds),
    );
    fc.assert(
      fc.property(fc.array(finite, { maxLength: 8 }), anyEdges, (rows, edges) => {
        const { certain, possible } = histogramOf(rows, edges);
        for (let bin = 0; bin + 1 < edges.length; bin += 1) {
          const expected = sum(rows.map((bounds) => chanceOf(bounds, edges[bin]!, edges[bin + 1]!)));
          expect(certain[bin]! + possible[bin]!).toBeCloseTo(expected, 8);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('adds 1 in all for a moment within its bins, however well its date is known', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 50 }), fc.nat(30), anyEdges, (day, width, inner) => {
        const edges = Float64Array.from(new Set([-90, ...inner, 90]));
        const { certain, possible } = histogramOf([moment(day, day + width)], edges);
        expect(sum(certain) + sum(possible)).toBeCloseTo(1, 8);
      }),
    );
  });

  it('spreads a month over its days and holds it whole in a bin of a month', () => {
    const january = moment(toDay(2022, 1, 1), toDay(2022, 1, 31));
    const days = histogramOf(
      [january],
      buildBins({ from: toDay(2022, 1, 1), until: toDay(2022, 2, 1) }).edges,
    );
    expect(days.bins).toBe(31);
    expect([...days.certain]).toEqual(new Array(31).fill(0));
    for (const chance of days.possible) expect(chance).toBeCloseTo(1 / 31, 10);
    const months = histogramOf([january], Float64Array.of(toDay(2022, 1, 1), toDay(2022, 2, 1)));
    expect([[...months.certain], [...months.possible]]).toEqual([[1], [0]]);
  });

  it('keeps groups apart and counts the undated', () => {
    const rows = [moment(0, 0), moment(0, 0), moment(1, 1), UNDATED];
    const { certain, possible, undated } = computeHistogram(
      toColumns(rows),
      Uint8Array.of(0, 1, 1, 1),
      2,
      Float64Array.of(0, 1, 2),
    );
    expect([...certain]).toEqual([1, 0, 1, 1]);
    expect([...possible]).toEqual([0, 0, 0, 0]);
    expect([...undated]).toEqual([0, 1]);
  });

  it('leaves out the rows that do not count', () => {
    const rows = [moment(0, 0), moment(1, 1)];
    const edges = Float64Array.of(0, 1, 2);
    const { certain } = computeHistogram(toColumns(rows), new Uint8Array(2), 1, edges, Uint8Array.of(0, 1));
    expect([...certain]).toEqual([0, 1]);
  });

  it('finds bins over spans too long for a table', () => {
    const { certain } = histogramOf([moment(5, 5), moment(9e9, 9e9)], Float64Array.of(-1e10, 0, 10, 1e10));
    expect([...certain]).toEqual([0, 1, 1]);
  });
});
