import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUndated, overlaps, UNDATED, type Window } from '../../src/time/bounds.ts';
import { toDay } from '../../src/time/day.ts';
import { parseEdtf } from '../../src/time/edtf.ts';
import { anyBounds, anyWindow } from './any-bounds.ts';

const january = (from: number, last: number): Window => ({
  from: toDay(2022, 1, from),
  until: toDay(2022, 1, last + 1),
});
const all: Window = { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };

const cases: readonly (readonly [date: string, window: Window, answer: string])[] = [
  ['2022-01-06', january(6, 6), 'certain'],
  ['2022-01-06', january(1, 5), 'outside'],
  ['2022-01-06', january(7, 9), 'outside'],
  ['2022-01', january(6, 6), 'possible'],
  ['2022-01', january(1, 31), 'certain'],
  ['2022', january(1, 31), 'possible'],
  ['2022-01-06/2022-01-10', january(8, 8), 'certain'],
  ['2022-01-06/2022-01-10', january(10, 10), 'certain'],
  ['2022-01-06/2022-01-10', january(11, 11), 'outside'],
  ['2022-01-04/..', january(31, 31), 'certain'],
  ['2022-01-04/', january(4, 4), 'certain'],
  ['2022-01-04/', january(31, 31), 'possible'],
  ['../2022-01-05', january(1, 1), 'certain'],
  ['/2022-01-05', january(1, 1), 'possible'],
  ['/2022-01-05', january(5, 5), 'certain'],
  ['[2022-01-05,2022-01-06]', january(5, 5), 'possible'],
  ['[2022-01-05,2022-01-06]', january(5, 6), 'certain'],
  ['2022-01~', january(1, 31), 'possible'],
  ['{2022-01-02,2022-01-05}', january(2, 2), 'certain'],
  ['{2022-01-02,2022-01-05}', january(3, 4), 'possible'],
  ['XXXX', january(6, 6), 'possible'],
  ['XXXX', all, 'certain'],
  ['[..2022-01-05]', { from: Number.NEGATIVE_INFINITY, until: toDay(2022, 1, 6) }, 'certain'],
  ['[2022-01-05..]', { from: toDay(2022, 1, 5), until: Number.POSITIVE_INFINITY }, 'certain'],
];

describe('what a window says of a date', () => {
  it.each(cases)('%s in %o is %s', (date, window, answer) => {
    const parsed = parseEdtf(date);
    expect(parsed.ok && overlaps(parsed.bounds, window)).toBe(answer);
  });

  it('is unknown without a date, whatever the window', () => {
    expect(isUndated(UNDATED)).toBe(true);
    fc.assert(
      fc.property(anyWindow, (window) => {
        expect(overlaps(UNDATED, window)).toBe('undated');
      }),
    );
  });

  it('is certain exactly where each day that the bounds allow says so', () => {
    const finite = anyBounds.filter(
      ({ earliestStart, latestEnd }) => Number.isFinite(earliestStart) && Number.isFinite(latestEnd),
    );
    fc.assert(
      fc.property(finite, anyWindow, (bounds, window) => {
        const answers = new Set<boolean>();
        for (let start = bounds.earliestStart; start <= bounds.latestStart; start += 1) {
          for (let end = Math.max(start + 1, bounds.earliestEnd); end <= bounds.latestEnd; end += 1) {
            const isMoment = bounds.earliestEnd <= bounds.latestStart;
            if (!isMoment || end === start + 1) answers.add(start < window.until && end > window.from);
          }
        }
        const expected = answers.size === 2 ? 'possible' : answers.has(true) ? 'certain' : 'outside';
        if (isUndated(bounds)) return;
        expect(overlaps(bounds, window)).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });
});
