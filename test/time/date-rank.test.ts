import { describe, expect, it } from 'vitest';
import { UNDATED } from '../../src/time/bounds.ts';
import { dateRank } from '../../src/time/date-rank.ts';
import { toDay } from '../../src/time/day.ts';
import { parseEdtf } from '../../src/time/edtf.ts';

const rankOf = (text: string): number => {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return dateRank(parsed.bounds);
};

describe('the order of dates', () => {
  it('goes by the first day that a date allows', () => {
    expect(rankOf('2022-01')).toBe(toDay(2022, 1, 1));
    expect(rankOf('2022-01-04/..')).toBe(toDay(2022, 1, 4));
  });

  it('sets a date without a start at its last day', () => {
    expect(rankOf('../2022-01-05')).toBe(toDay(2022, 1, 5));
  });

  it('gives no rank to what is undated', () => {
    expect(dateRank(UNDATED)).toBeNaN();
  });
});
