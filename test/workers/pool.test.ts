import { describe, expect, it } from 'vitest';
import { defineJob } from '../../src/workers/job.ts';
import { createNewest } from '../../src/workers/newest.ts';
import { createPool, JobError } from '../../src/workers/pool.ts';
import { serveJobs } from '../../src/workers/serve.ts';
import type { SpawnThread } from '../../src/workers/thread.ts';

const double = defineJob({ name: 'double', run: (n: number) => 2 * n });
const fail = defineJob({
  name: 'fail',
  run: (what: string): number => {
    throw new Error(what);
  },
});
let lastBreath = 0;
const long = defineJob({
  name: 'long',
  async run(milliseconds: number, context) {
    const until = performance.now() + milliseconds;
    while (performance.now() < until) {
      context.progress(1 - (until - performance.now()) / milliseconds);
      const block = performance.now() + 4;
      while (performance.now() < block);
      lastBreath = performance.now();
      await context.pause();
    }
    return 'done';
  },
});
const keep = defineJob({
  name: 'keep',
  run(key: string, { kept }) {
    const had = kept.has(key);
    kept.set(key, true);
    return had;
  },
});
const jobs = [double, fail, long, keep];

/** A thread on this event loop, which counts how many were made. */
function spawnHere(): { spawn: SpawnThread; made: () => number } {
  let count = 0;
  const spawn: SpawnThread = (onMessage) => {
    count++;
    let stopped = false;
    const take = serveJobs(jobs, (message) => setImmediate(() => stopped || onMessage(message)));
    return {
      post: (message) => setImmediate(() => stopped || take(message)),
      stop() {
        stopped = true;
      },
    };
  };
  return { spawn, made: () => count };
}

describe('the pool', () => {
  it('gives each job its own result, in any number of threads', async () => {
    for (const size of [1, 3]) {
      const pool = createPool(spawnHere().spawn, size);
      const results = await Promise.all(Array.from({ length: 20 }, (_, i) => pool.run(double, i)));
      expect(results).toEqual(Array.from({ length: 20 }, (_, i) => 2 * i));
      pool.destroy();
    }
  });

  it('starts no more threads than it may, and none before there is work', async () => {
    const { spawn, made } = spawnHere();
    const pool = createPool(spawn, 2);
    expect(made()).toBe(0);
    await Promise.all(Array.from({ length: 9 }, (_, i) => pool.run(double, i)));
    expect(made()).toBe(2);
  });

  it('says in words why a job failed, and goes on', async () => {
    const pool = createPool(spawnHere().spawn, 1);
    await expect(pool.run(fail, 'The file is empty.')).rejects.toThrow(new JobError('The file is empty.'));
    expect(await pool.run(double, 4)).toBe(8);
    await expect(pool.run({ ...double, name: 'unheard' }, 1)).rejects.toThrow('no job called “unheard”');
  });

  it('stops a running job within 100 ms of its cancellation and uses the thread again', async () => {
    const { spawn, made } = spawnHere();
    const pool = createPool(spawn, 1);
    const controller = new AbortController();
    const reports: number[] = [];
    const running = pool.run(long, 5000, {
      signal: controller.signal,
      onProgress: (done) => reports.push(done),
    });
    await new Promise((resolve) => setTimeout(resolve, 60));
    const asked = performance.now();
    controller.abort();
    await expect(running).rejects.toThrow(/abort/i);
    expect(await pool.run(double, 1)).toBe(2);
    expect(lastBreath - asked).toBeLessThan(100);
    expect(made()).toBe(1);
    expect(reports.length).toBeGreaterThan(0);
    expect(Math.max(...reports)).toBeLessThan(0.5);
  });

  it('replaces a thread that does not let go', async () => {
    let made = 0;
    const deaf: SpawnThread = (onMessage) => {
      made++;
      const first = made === 1;
      return {
        post(message) {
          if (first || message.kind === 'cancel') return;
          setImmediate(() => onMessage({ kind: 'result', task: message.task, result: 'second thread' }));
        },
        stop() {},
      };
    };
    const pool = createPool(deaf, 1);
    const controller = new AbortController();
    const stuck = pool.run(double, 1, { signal: controller.signal });
    controller.abort(new Error('enough'));
    await expect(stuck).rejects.toThrow('enough');
    expect(await pool.run(double, 1)).toBe('second thread');
    expect(made).toBe(2);
  });

  it('rejects only the job of a thread that dies', async () => {
    let crash: (why: string) => void = () => {};
    const { spawn } = spawnHere();
    let first = true;
    const pool = createPool((onMessage, onCrash) => {
      if (first) crash = onCrash;
      first = false;
      return spawn(onMessage, onCrash);
    }, 1);
    const dying = pool.run(long, 3000);
    const waiting = pool.run(double, 5);
    crash('It ran out of memory.');
    await expect(dying).rejects.toThrow('It ran out of memory.');
    expect(await waiting).toBe(10);
  });

  it('drops a waiting job that is cancelled, and everything when it is destroyed', async () => {
    const pool = createPool(spawnHere().spawn, 1);
    const controller = new AbortController();
    const running = pool.run(long, 40);
    const dropped = pool.run(double, 1, { signal: controller.signal });
    controller.abort();
    await expect(dropped).rejects.toThrow(/abort/i);
    expect(await running).toBe('done');
    await expect(pool.run(double, 1, { signal: controller.signal })).rejects.toThrow(/abort/i);
    const last = pool.run(long, 1000);
    pool.destroy();
    await expect(last).rejects.toThrow('The threads are stopped.');
    await expect(pool.run(double, 1)).rejects.toThrow('The threads are stopped.');
  });

  it('keeps four things a thread between jobs, not more', async () => {
    const pool = createPool(spawnHere().spawn, 1);
    for (const key of ['a', 'b', 'c', 'd']) expect(await pool.run(keep, key)).toBe(false);
    expect(await pool.run(keep, 'a')).toBe(true);
    expect(await pool.run(keep, 'e')).toBe(false);
    expect(await pool.run(keep, 'b')).toBe(false);
  });
});

describe('the newest request', () => {
  it('aborts the earlier one for the same purpose only', () => {
    const newest = createNewest();
    const slider = newest('slider');
    const other = newest('layout');
    const later = newest('slider');
    expect([slider.aborted, other.aborted, later.aborted]).toEqual([true, false, false]);
  });
});
