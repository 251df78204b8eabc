import { describe, expect, it } from 'vitest';
import { formatRankRange, rankRanges, ranksOf } from '../../src/evidence/rank-range.ts';
import { singleDocumentWarning } from '../../src/evidence/single-document-warning.ts';

const all = (length: number) => new Uint8Array(length).fill(1);
const values = (...numbers: number[]) => Float64Array.from(numbers);

describe('ranks', () => {
  it('share the better place among equals', () => {
    expect([...ranksOf(values(5, 9, 5, 1), all(4))]).toEqual([2, 1, 2, 4]);
    expect([...ranksOf(values(0.1 + 0.2, 0.3, 0), all(3))]).toEqual([1, 1, 3]);
    expect([...ranksOf(values(0, 0, 0), all(3))]).toEqual([1, 1, 1]);
  });

  it('are given only to actors that are there and have a value', () => {
    expect([...ranksOf(values(5, Number.NaN, 7, 9), Uint8Array.of(1, 1, 1, 0))]).toEqual([2, 0, 1, 0]);
    expect([...ranksOf(values(Number.POSITIVE_INFINITY, 1), all(2))]).toEqual([1, 2]);
    expect([...ranksOf(values(), all(0))]).toEqual([]);
  });
});

describe('the range of a rank', () => {
  const shown = { values: values(3, 2, 1), actors: all(3) };

  it('holds the rank as shown and those of all trials, and knows the trial of the worst', () => {
    const trials = [{ actors: all(3) }, { actors: all(3) }, { actors: Uint8Array.of(0, 1, 1) }];
    const [a, b, c] = rankRanges(shown, trials, [values(3, 2, 2.5), values(1, 2, 3), values(0, 1, 2)]);
    expect(a).toEqual({ rank: 1, best: 1, worst: 3, worstTrial: 1, missing: 1 });
    expect(b).toEqual({ rank: 2, best: 2, worst: 3, worstTrial: 0, missing: 0 });
    expect(c).toEqual({ rank: 3, best: 1, worst: 3, worstTrial: -1, missing: 0 });
    expect([a, b, c].map((range) => formatRankRange(range!))).toEqual(['1 (1–3)', '2 (2–3)', '3 (1–3)']);
  });

  it('does not move where the trials agree, and without trials', () => {
    expect(rankRanges(shown, [{ actors: all(3) }], [values(9, 8, 7)]).map(formatRankRange)).toEqual([
      '1',
      '2',
      '3',
    ]);
    expect(rankRanges(shown, [], []).map(formatRankRange)).toEqual(['1', '2', '3']);
  });

  it('leaves out the outermost trials when only a share is asked for', () => {
    const trials = Array.from({ length: 20 }, () => ({ actors: all(2) }));
    const found = trials.map((_, t) => (t === 0 ? values(1, 2) : values(2, 1)));
    const two = { values: values(2, 1), actors: all(2) };
    expect(rankRanges(two, trials, found).map(formatRankRange)).toEqual(['1 (1–2)', '2 (1–2)']);
    expect(rankRanges(two, trials, found, { share: 0.9 }).map(formatRankRange)).toEqual(['1', '2']);
  });

  it('is none for an actor that is not shown', () => {
    const ranges = rankRanges(
      { values: values(3, 2), actors: Uint8Array.of(1, 0) },
      [{ actors: Uint8Array.of(1, 0) }],
      [values(1, 1)],
    );
    expect(ranges[1]).toEqual({ rank: 0, best: 0, worst: 0, worstTrial: -1, missing: 1 });
    expect(formatRankRange(ranges[1]!)).toBe('–');
  });
});

describe('the warning about a single document', () => {
  const weights = (alone: number, of: number) => ({
    documents: [
      { document: 4, supported: [...Array(of).keys()], alone: [...Array(alone).keys()] },
      { document: 2, supported: [0], alone: [] },
    ],
    origins: [],
    unsupported: [100],
  });

  it('comes when more than half of at least four relations rest on one document alone', () => {
    expect(singleDocumentWarning(weights(4, 6))).toEqual({ document: 4, alone: 4, of: 7 });
    expect(singleDocumentWarning(weights(3, 5))).toBeNull();
    expect(singleDocumentWarning(weights(2, 2))).toBeNull();
    expect(singleDocumentWarning({ documents: [], origins: [], unsupported: [1, 2, 3, 4] })).toBeNull();
  });
});
