import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { MadeGraph } from './made-graphs.ts';

/** What one run took, in milliseconds, and a number to compare results by. */
export interface Timing {
  readonly wall: number;
  readonly cpu: number;
  readonly value: number;
}

/** igraph's C core in a process beside this one, on one thread. */
export interface Igraph {
  load(name: string, graph: MadeGraph, directed: boolean): Promise<void>;
  run(name: string, measure: string): Promise<Timing>;
  stop(): void;
}

/** Starts igraph where Python has it; null where it has not. */
export function startIgraph(): Igraph | null {
  const python = ['python3', '/usr/bin/python3'].find(
    (program) => spawnSync(program, ['-c', 'import igraph'], { stdio: 'ignore' }).status === 0,
  );
  if (!python) return null;
  const child: ChildProcessWithoutNullStreams = spawn(python, [resolve('test/bench/igraph-server.py')], {
    env: { ...process.env, OMP_NUM_THREADS: '1' },
  });
  child.stderr.pipe(process.stderr);
  const folder = mkdtempSync(join(tmpdir(), 'attest-bench-'));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ask = async (request: object): Promise<unknown> => {
    child.stdin.write(`${JSON.stringify(request)}\n`);
    const { value, done } = await lines.next();
    if (done) throw new Error('igraph stopped.');
    return JSON.parse(value) as unknown;
  };
  return {
    async load(name, { order, source, target }, directed) {
      const ends = new Int32Array(2 * source.length);
      for (let r = 0; r < source.length; r++) {
        ends[2 * r] = source[r] ?? 0;
        ends[2 * r + 1] = target[r] ?? 0;
      }
      const path = join(folder, 'edges.bin');
      writeFileSync(path, Buffer.from(ends.buffer));
      await ask({ do: 'load', graph: name, path, order, directed });
    },
    run: async (name, measure) => (await ask({ do: measure, graph: name })) as Timing,
    stop() {
      child.stdin.end();
      rmSync(folder, { recursive: true });
    },
  };
}
