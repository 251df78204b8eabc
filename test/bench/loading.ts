import { MultiDirectedGraph } from 'graphology';
import { readFile } from '../../src/formats/read-file.ts';
import { buildRows } from '../../src/graph/rows.ts';
import { type MadeGraph, makeCommunities } from './made-graphs.ts';

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

function milliseconds(run: () => unknown): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

/** Memory that a value keeps, in bytes, after the garbage is gone. */
function kept(make: () => unknown): number {
  const collect = (globalThis as { gc?: () => void }).gc;
  const used = () => {
    collect?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = used();
  const value = make();
  const after = used();
  return value ? after - before : 0;
}

function toGraphology({ order, source, target }: MadeGraph): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  for (let v = 0; v < order; v++) graph.addNode(v);
  for (let r = 0; r < source.length; r++) graph.addEdge(source[r], target[r]);
  return graph;
}

/** Times rows from columns and from a CSV text, and what a relation takes in memory, for a million relations. */
export async function measureLoading(): Promise<void> {
  const graph = makeCommunities(200_000, 1_000_000);
  for (const direction of ['as-stated', 'ignored'] as const) {
    const build = () => buildRows({ ...graph, direction, parallel: 'once', selfLoops: false });
    const times = Array.from({ length: 7 }, () => milliseconds(build));
    const rows = build();
    const buffers = new Set(
      [rows.out.start, rows.out.neighbour, rows.in.start, rows.in.neighbour].map((a) => a.buffer),
    );
    const bytes = [...buffers].reduce((sum, buffer) => sum + buffer.byteLength, 0);
    console.log(
      `rows from columns, ${direction}: ${median(times).toFixed(1)} ms (first ${times[0]?.toFixed(1)}), ${(bytes / rows.size).toFixed(2)} bytes a relation`,
    );
  }
  const peerTime = milliseconds(() => toGraphology(graph));
  const peerBytes = kept(() => toGraphology(graph)) / graph.source.length;
  console.log(`graphology: ${peerTime.toFixed(0)} ms, ${peerBytes.toFixed(0)} bytes a relation`);
  const lines = Array.from(
    graph.source,
    (source, r) => `n${source},n${graph.target[r]},2022-01-0${1 + (r % 9)}\n`,
  );
  const bytes = new TextEncoder().encode(`source,target,date\n${lines.join('')}`);
  const read = milliseconds(() => {
    const { dataset } = readFile('relations.csv', bytes);
    if (!dataset) throw new Error('The CSV could not be read.');
    const { source, target } = dataset.relations;
    buildRows({
      order: dataset.actors.length,
      source,
      target,
      direction: 'as-stated',
      parallel: 'once',
      selfLoops: false,
    });
  });
  console.log(`CSV of ${(bytes.length / 1e6).toFixed(1)} MB to rows: ${read.toFixed(0)} ms`);
}
