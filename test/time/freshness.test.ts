import { describe, expect, it } from 'vitest';
import { UNDATED } from '../../src/time/bounds.ts';
import { freshness } from '../../src/time/freshness.ts';

const day = { earliestStart: 10, latestStart: 10, earliestEnd: 11, latestEnd: 11 };

describe('freshness in memory', () => {
  it('fades by equal parts and ends after the memory', () => {
    expect([9, 10, 11, 12, 13, 14].map((now) => freshness(day, now, 3))).toEqual([0, 1, 0.75, 0.5, 0.25, 0]);
  });

  it('without memory holds only the day itself', () => {
    expect([9, 10, 11].map((now) => freshness(day, now, 0))).toEqual([0, 1, 0]);
  });

  it('stays whole as long as it may last, and is none for the undated', () => {
    expect(freshness({ ...day, latestEnd: Number.POSITIVE_INFINITY }, 999, 3)).toBe(1);
    expect(freshness({ ...day, latestEnd: 13 }, 12, 3)).toBe(1);
    expect(freshness(UNDATED, 10, 3)).toBe(0);
  });
});
