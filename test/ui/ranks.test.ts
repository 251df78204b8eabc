import { describe, expect, it } from 'vitest';
import { rankMoves } from '../../src/ui/panels/compare/rank-moves.ts';
import {
  bandAt,
  isUnsettled,
  leadingActors,
  rankPositions,
  unsettledPairs,
} from '../../src/ui/panels/rank/rank-bands.ts';
import { bandPath, linePath, nameHeights } from '../../src/ui/panels/rank/rank-chart-layout.ts';
import { rankWindows } from '../../src/ui/panels/rank/rank-windows.ts';
import { stripWindow } from '../../src/ui/panels/rank/strip-graph.ts';

const none = Number.NaN;
/** Two positions of three actors: certainly a leads b; with what is possible, they may change places at the second. */
const bands = {
  order: 3,
  positions: 2,
  certain: Float64Array.of(1, 2, none, 1, 2, none),
  both: Float64Array.of(1, 2, 3, 2, 1, none),
};

describe('ranks', () => {
  it('begin at 1, are shared by equal values, and are none for 0 or no value', () => {
    const ranks = rankPositions(Float64Array.of(5, 7, 7, 1, 0, none, 3, 3, 9, 0), 5);
    expect([...ranks]).toEqual([3, 1, 1, 4, none, none, 2, 2, 1, none]);
  });

  it('make bands from what is certain to what is possible', () => {
    expect(bandAt(bands, 1, 0)).toEqual({ best: 1, worst: 2 });
    expect(bandAt(bands, 0, 2)).toEqual({ best: 3, worst: Number.POSITIVE_INFINITY });
    expect(bandAt(bands, 1, 2)).toBe(null);
  });

  it('lead by the sum of 1/rank', () => {
    expect(leadingActors(bands, 9)).toEqual([0, 1, 2]);
    expect(leadingActors(bands, 1)).toEqual([0]);
  });

  it('leave an order open where bands meet, but not where two are equal for certain', () => {
    expect(isUnsettled({ best: 1, worst: 3 }, { best: 2, worst: 4 })).toBe(true);
    expect(isUnsettled({ best: 1, worst: 1 }, { best: 1, worst: 1 })).toBe(false);
    expect(isUnsettled({ best: 1, worst: 2 }, { best: 3, worst: 4 })).toBe(false);
    expect(unsettledPairs(bands, [0, 1, 2])).toEqual([{ position: 1, actors: [0, 1] }]);
  });

  it('are drawn with gaps where there is none', () => {
    expect(linePath(bands.both, bands, 2).match(/M/g)).toHaveLength(1);
    expect(bandPath(bands, 2).match(/Z/g)).toHaveLength(1);
    expect(bandPath({ ...bands, certain: bands.both.fill(none) }, 2)).toBe('');
  });

  it('are named without one name over another', () => {
    const same = {
      order: 12,
      positions: 1,
      certain: new Float64Array(12).fill(1),
      both: new Float64Array(12).fill(1),
    };
    const heights = [...nameHeights(same, [...Array(12).keys()]).values()].sort((a, b) => a - b);
    heights.slice(1).forEach((y, i) => {
      expect(y - heights[i]!).toBeGreaterThanOrEqual(15);
    });
  });
});

describe('the positions of ranks', () => {
  const span = { from: 0, until: 10 };

  it('are days, weeks, or the days on which something changes', () => {
    expect(rankWindows(span, 'day', new Float64Array(0))).toHaveLength(10);
    expect(rankWindows(span, 'week', new Float64Array(0))).toEqual([
      { from: 0, until: 7 },
      { from: 7, until: 14 },
    ]);
    expect(rankWindows(span, 'change', Float64Array.of(-4, 3, 8, 10))).toEqual([
      { from: 3, until: 4 },
      { from: 8, until: 9 },
    ]);
  });

  it('are read in the mode of the view', () => {
    const window = { from: 2, until: 9 };
    expect(stripWindow(window, { timeMode: 'during' })).toEqual(window);
    expect(stripWindow(window, { timeMode: 'as-of' })).toEqual({ from: 8, until: 9 });
    expect(stripWindow(window, { timeMode: 'up-to' })).toEqual({ from: Number.NEGATIVE_INFINITY, until: 9 });
  });
});

describe('who rose and who fell', () => {
  it('follows the ranks, the longest moves first, and says what is not settled', () => {
    const both = Float64Array.of(1, 2, none, 4, 2, 1, 3, 4);
    const certain = Float64Array.of(1, 2, none, 3, 1, 2, 3, 3);
    const { rose, fell } = rankMoves(certain, both, 4);
    expect(rose).toEqual([
      { actor: 2, before: none, after: 3, isSettled: true },
      { actor: 1, before: 2, after: 1, isSettled: false },
    ]);
    expect(fell).toEqual([{ actor: 0, before: 1, after: 2, isSettled: false }]);
  });
});
