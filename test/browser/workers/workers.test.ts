import { afterEach, describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/array/random.ts';
import { computeMeasures, type MeasuresRequest } from '../../../src/workers/compute-measures.ts';
import { usualReading } from '../../../src/workers/graph-columns.ts';
import { spawnInThread } from '../../../src/workers/in-thread.ts';
import { createPool, type Pool } from '../../../src/workers/pool.ts';
import { spawnWorker } from '../../../src/workers/spawn.ts';

const pools: Pool[] = [];
const workers = (size: number): Pool => {
  const pool = createPool(spawnWorker, size);
  pools.push(pool);
  return pool;
};
afterEach(() => {
  for (const pool of pools.splice(0)) pool.destroy();
});

function betweennessOf(order: number, count: number): MeasuresRequest {
  const random = seededRandom(7);
  const draw = () => Int32Array.from({ length: count }, () => Math.floor(order * random()));
  return {
    columns: { order, source: draw(), target: draw(), include: null, bothWays: null, weight: null },
    reading: { ...usualReading, direction: 'ignored' },
    wanted: [{ measure: 'betweenness', choices: { paths: 'steps', parameters: {} } }],
  };
}

/** Longest pause between two turns of the page's event loop while something runs. */
async function longestPause(during: Promise<unknown>): Promise<number> {
  let running = true;
  void during.finally(() => {
    running = false;
  });
  let longest = 0;
  let last = performance.now();
  while (running) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }
  return longest;
}

describe('workers of the browser', () => {
  it('give the same bits as this thread, for one and two of them', async () => {
    const request = betweennessOf(600, 1800);
    const [here] = await computeMeasures(createPool(spawnInThread, 1), request);
    for (const size of [1, 2]) {
      const [there] = await computeMeasures(workers(size), request);
      expect(there?.values).toEqual(here?.values);
    }
  });

  it('leave the page free while they compute the betweenness of 10,000 actors, and stop at once', async () => {
    const pool = workers(1);
    await computeMeasures(pool, betweennessOf(50, 80));
    const request = betweennessOf(10_000, 50_000);
    const controller = new AbortController();
    const started = performance.now();
    const running = computeMeasures(pool, request, { signal: controller.signal });
    const outcome = expect(running).rejects.toThrow('enough');
    const cancel = setTimeout(() => controller.abort(new Error('enough')), 700);
    const pause = await longestPause(running.catch(() => {}));
    const waited = performance.now() - started - 700;
    clearTimeout(cancel);
    await outcome;
    // A page that waits for the computation would stand still for seconds; the figures themselves are the benchmark's.
    expect(waited).toBeLessThan(500);
    expect(pause).toBeLessThan(500);
    // The thread is free again.
    await computeMeasures(pool, betweennessOf(50, 80));
  });

  it('fail in words', async () => {
    const outcome = computeMeasures(workers(1), {
      ...betweennessOf(3, 2),
      columns: { ...betweennessOf(3, 2).columns, order: 1 },
    });
    await expect(outcome).rejects.toThrow(/there are 1 actors/);
  });
});
