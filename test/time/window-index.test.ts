import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bounds, isUndated, overlaps, type Window } from '../../src/time/bounds.ts';
import { findChangeDays, nextChange, previousChange } from '../../src/time/steps.ts';
import { buildWindowIndex, countWindow, findEntering } from '../../src/time/window-index.ts';
import { anyBounds, anyWindow, toColumns } from './any-bounds.ts';

const anyRows = fc.array(anyBounds, { maxLength: 40 });
const shown = (bounds: Bounds, window: Window) => ['certain', 'possible'].includes(overlaps(bounds, window));

describe('an index of bounds', () => {
  it('counts a window as the rule does row by row', () => {
    fc.assert(
      fc.property(anyRows, anyWindow, (rows, window) => {
        const expected = { certain: 0, possible: 0, outside: 0, undated: 0 };
        for (const bounds of rows) expected[overlaps(bounds, window)] += 1;
        expect(countWindow(buildWindowIndex(toColumns(rows)), window)).toEqual(expected);
      }),
      { numRuns: 3000 },
    );
  });

  it('leaves out the rows that do not count', () => {
    fc.assert(
      fc.property(anyRows, anyWindow, (rows, window) => {
        const include = Uint8Array.from(rows, (_, row) => row % 2);
        const odd = rows.filter((_, row) => row % 2 === 1);
        expect(countWindow(buildWindowIndex(toColumns(rows), include), window)).toEqual(
          countWindow(buildWindowIndex(toColumns(odd)), window),
        );
      }),
    );
  });

  it('finds each row that enters and each that leaves, once', () => {
    fc.assert(
      fc.property(anyRows, anyWindow, anyWindow, (rows, before, after) => {
        const columns = toColumns(rows);
        const index = buildWindowIndex(columns);
        const entering = findEntering(index, columns, before, after).toSorted((a, b) => a - b);
        const leaving = findEntering(index, columns, after, before).toSorted((a, b) => a - b);
        const numbered = rows.map((bounds, row) => ({ bounds, row }));
        expect(entering).toEqual(
          numbered
            .filter(({ bounds }) => shown(bounds, after) && !shown(bounds, before))
            .map(({ row }) => row),
        );
        expect(leaving).toEqual(
          numbered
            .filter(({ bounds }) => shown(bounds, before) && !shown(bounds, after))
            .map(({ row }) => row),
        );
      }),
      { numRuns: 3000 },
    );
  });

  it('holds far days in order too', () => {
    const far = [3e14, -3e14, 0, 5].map((day) => ({
      earliestStart: day,
      latestStart: day,
      earliestEnd: day + 1,
      latestEnd: day + 1,
    }));
    const index = buildWindowIndex(toColumns(far));
    expect([...index.byStart]).toEqual([1, 2, 3, 0]);
    expect(countWindow(index, { from: -1, until: 4 })).toEqual({
      certain: 1,
      possible: 0,
      outside: 3,
      undated: 0,
    });
  });

  it('of nothing counts nothing', () => {
    const index = buildWindowIndex(toColumns([]));
    expect(countWindow(index, { from: 0, until: 9 })).toEqual({
      certain: 0,
      possible: 0,
      outside: 0,
      undated: 0,
    });
    expect([...findChangeDays(index)]).toEqual([]);
  });
});

describe('the days on which something changes', () => {
  it('are those on which one day answers otherwise than the day before', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const days = new Set(findChangeDays(buildWindowIndex(toColumns(rows))));
        for (let day = -60; day <= 70; day += 1) {
          const differs = rows.some(
            (bounds) =>
              !isUndated(bounds) &&
              overlaps(bounds, { from: day, until: day + 1 }) !==
                overlaps(bounds, { from: day - 1, until: day }),
          );
          if (differs) expect(days).toContain(day);
          else if (!hasBoundAt(rows, day)) expect(days).not.toContain(day);
        }
      }),
    );
  });

  it('are found before and after a day', () => {
    const days = Float64Array.from([2, 5, 9]);
    expect([nextChange(days, 1), nextChange(days, 2), nextChange(days, 9)]).toEqual([2, 5, null]);
    expect([previousChange(days, 10), previousChange(days, 9), previousChange(days, 2)]).toEqual([
      9,
      5,
      null,
    ]);
  });
});

/** True when a row has a bound at the day: it may change without its answer for one day changing. */
function hasBoundAt(rows: readonly Bounds[], day: number): boolean {
  return rows.some((bounds) => Object.values(bounds).includes(day));
}
