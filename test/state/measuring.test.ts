import { expect, it } from 'vitest';
import { usualMeasureReading } from '../../src/state/measure-reading.ts';
import { measureEverything, measureQuickly } from '../../src/state/measuring.ts';
import type { ShownColumns } from '../../src/state/shown-columns.ts';
import { spawnInThread } from '../../src/workers/in-thread.ts';
import { createPool, type Pool } from '../../src/workers/pool.ts';

function counted(): { pool: Pool; jobs: () => number } {
  const pool = createPool(spawnInThread, 1);
  let jobs = 0;
  const run: Pool['run'] = (...job) => {
    jobs += 1;
    return pool.run(...job);
  };
  return { pool: { ...pool, run }, jobs: () => jobs };
}

const path = (middle: number): ShownColumns => ({
  actors: Int32Array.of(0, 1, 2),
  columns: {
    order: 3,
    source: Int32Array.of(0, middle),
    target: Int32Array.of(middle, 2),
    include: null,
    bothWays: null,
    weight: null,
  },
});

it('computes a set of relations once, whichever way the window comes back to it', async () => {
  const { pool, jobs } = counted();
  const first = await measureEverything(pool, path(1), usualMeasureReading, 4, {});
  const afterFirst = jobs();
  expect(afterFirst).toBeGreaterThan(0);
  expect(await measureEverything(pool, path(1), usualMeasureReading, 4, {})).toBe(first);
  expect(jobs()).toBe(afterFirst);
  const turned = { ...usualMeasureReading, direction: 'reversed' } as const;
  expect(await measureEverything(pool, path(1), turned, 4, {})).not.toBe(first);
  expect(jobs()).toBeGreaterThan(afterFirst);
  expect(first.get('betweenness')?.values[1]).toBe(1);
  expect(first.get('betweenness')?.values[3]).toBeNaN();
});

it('gives a first look at a large graph: what is soon there, and betweenness by chance with its error', async () => {
  const { pool } = counted();
  const size = 30_000;
  const graph: ShownColumns = {
    actors: Int32Array.from({ length: size + 1 }, (_, actor) => actor),
    columns: {
      order: size + 1,
      source: Int32Array.from({ length: size }, (_, r) => (r % 2 === 0 ? 0 : r)),
      target: Int32Array.from({ length: size }, (_, r) => r + 1),
      include: null,
      bothWays: null,
      weight: null,
    },
  };
  const found = await measureQuickly(pool, graph, usualMeasureReading, size + 1, {});
  expect(found.get('betweenness')?.note).toMatch(/drawn by chance; with 90 % probability/);
  expect(found.get('degree')?.values[0]).toBe(size / 2);
  expect(found.has('pagerank')).toBe(true);
});
