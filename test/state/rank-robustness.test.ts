import { describe, expect, it } from 'vitest';
import { buildEvidence } from '../../src/evidence/evidence.ts';
import { formatRankRange } from '../../src/evidence/rank-range.ts';
import { applyClauses } from '../../src/filter/apply-clauses.ts';
import { noClauses } from '../../src/filter/clauses.ts';
import { buildFilterIndex } from '../../src/filter/filter-index.ts';
import { repeatTrial } from '../../src/filter/trials.ts';
import { computeRobustness } from '../../src/state/rank-robustness.ts';
import { spawnInThread } from '../../src/workers/in-thread.ts';
import { createPool } from '../../src/workers/pool.ts';
import { smallDataset } from '../evidence/small-dataset.ts';

/** A star around a that only one origin tells of, and a path b–c–d that two tell of. */
const star = (documents: readonly string[], starDocument: string) =>
  smallDataset({
    actors: ['a', 'b', 'c', 'd'],
    documents,
    relations: [
      { from: 'a', to: 'b', cited: [`${starDocument} asserts`] },
      { from: 'a', to: 'c', cited: [`${starDocument} asserts`] },
      { from: 'a', to: 'd', cited: [`${starDocument} reports b`] },
      { from: 'b', to: 'c', cited: ['d1 asserts', 'd2 asserts'] },
      { from: 'c', to: 'd', cited: ['d1 asserts', 'd2 asserts'] },
    ],
  });

const requestFor = (dataset: ReturnType<typeof star>) => {
  const index = buildFilterIndex(dataset, buildEvidence(dataset));
  return {
    index,
    clauses: noClauses,
    shown: applyClauses(index, noClauses),
    values: Float64Array.of(3, 2, 3, 2),
    reading: { direction: 'ignored', parallel: 'once', selfLoops: false, paths: 'steps' } as const,
    measure: 'degree' as const,
  };
};

describe('how robust ranks are', () => {
  it('is told for each kind of loss, with the trial that moves a rank most', async () => {
    const request = requestFor(star(['d0', 'd1', 'd2 < d1'], 'd0'));
    const progress: number[] = [];
    const found = await computeRobustness(createPool(spawnInThread, 1), request, {
      onProgress: (done) => progress.push(done),
    });
    const told = (kind: 'documents' | 'origins' | 'standings') => found[kind].ranges.map(formatRankRange);
    expect(told('documents')).toEqual(['1', '3 (2–3)', '1', '3 (2–3)']);
    expect(found.documents.ranges[0]).toMatchObject({ missing: 1, worstTrial: -1 });
    expect(told('origins')).toEqual(['1', '3 (2–3)', '1 (1–2)', '3 (2–3)']);
    expect(found.origins.losses).toEqual([
      { kind: 'origin', origin: 0 },
      { kind: 'origin', origin: 1 },
    ]);
    expect(found.origins.ranges[2]?.worstTrial).toBe(1);
    expect(told('standings')).toEqual(['1 (1–2)', '3 (2–3)', '1', '3 (3–4)']);
    expect(found.combinations?.losses.length).toBe(2);
    expect(found.draws).toBeNull();
    expect(progress.at(-1)).toBe(1);
  });

  it('repeats the trial that a range points to', async () => {
    const request = requestFor(star(['d0', 'd1', 'd2 < d1'], 'd0'));
    const { origins } = await computeRobustness(createPool(spawnInThread, 1), request);
    const loss = origins.losses[origins.ranges[2]!.worstTrial]!;
    expect(repeatTrial(request.index, noClauses, loss)?.relations.join('')).toBe('11100');
    expect(repeatTrial(request.index, noClauses, { kind: 'draw', number: 1 })).toBeNull();
  });

  it('draws by chance where there are too many origins to combine', async () => {
    const documents = Array.from({ length: 14 }, (_, d) => `d${d}`);
    const request = { ...requestFor(star(documents, 'd0')), draws: { draws: 20, seed: 5 } };
    const found = await computeRobustness(createPool(spawnInThread, 1), request);
    expect(found.combinations).toBeNull();
    expect(found.draws?.losses.length).toBe(20);
    const again = await computeRobustness(createPool(spawnInThread, 1), request);
    expect(again.draws).toEqual(found.draws);
  });

  it('stops when it is cancelled', async () => {
    const stop = new AbortController();
    const request = requestFor(star(['d0', 'd1', 'd2 < d1'], 'd0'));
    const running = computeRobustness(createPool(spawnInThread, 1), request, {
      signal: stop.signal,
      onProgress: () => stop.abort(new Error('enough')),
    });
    await expect(running).rejects.toThrow('enough');
  });
});
