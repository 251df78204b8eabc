import { availableParallelism } from 'node:os';
import { DirectedGraph, UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import closeness from 'graphology-metrics/centrality/closeness.js';
import eigenvector from 'graphology-metrics/centrality/eigenvector.js';
import hits from 'graphology-metrics/centrality/hits.js';
import pagerank from 'graphology-metrics/centrality/pagerank.js';
import type { MeasureId } from '../../src/metrics/index.ts';
import type { Choices } from '../../src/metrics/measure.ts';
import { computeMeasures } from '../../src/workers/compute-measures.ts';
import { usualReading } from '../../src/workers/graph-columns.ts';
import { createPool, type Pool } from '../../src/workers/pool.ts';
import { serveAsThread, spawnNodeThread, threadWord } from '../../src/workers/spawn-node.ts';
import { type Igraph, startIgraph, type Timing } from './igraph-client.ts';
import { measureLoading } from './loading.ts';
import { type MadeGraph, makeCommunities, makeGrowing } from './made-graphs.ts';

if (process.argv.includes(threadWord)) serveAsThread();

type Peer = DirectedGraph | UndirectedGraph;

/** What graphology offers under the same definition, on equal terms: no weights, PageRank and its like as exact as ours. */
const graphologyRuns: Partial<Record<MeasureId, (graph: Peer) => unknown>> = {
  betweenness: (graph) => betweenness(graph, { getEdgeWeight: null }),
  closeness: (graph) => closeness(graph),
  pagerank: (graph) =>
    pagerank(graph, { getEdgeWeight: null, tolerance: 1e-10 / graph.order, maxIterations: 10_000 }),
  eigenvector: (graph) =>
    eigenvector(graph, { getEdgeWeight: null, tolerance: 1e-10 / graph.order, maxIterations: 100_000 }),
  hub: (graph) => hits(graph, { getEdgeWeight: null, tolerance: 1e-10, maxIterations: 100_000 }),
  community: (graph) => louvain(graph, { getEdgeWeight: null, rng: Math.random }),
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const cpuNow = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

async function timed(run: () => unknown): Promise<Timing> {
  const cpu = cpuNow();
  const wall = performance.now();
  const value = await run();
  return {
    wall: performance.now() - wall,
    cpu: cpuNow() - cpu,
    value: typeof value === 'number' ? value : 0,
  };
}

function toGraphology({ order, source, target }: MadeGraph, directed: boolean): Peer {
  const graph = directed ? new DirectedGraph() : new UndirectedGraph();
  for (let v = 0; v < order; v++) graph.addNode(v);
  for (let r = 0; r < source.length; r++) if (source[r] !== target[r]) graph.mergeEdge(source[r], target[r]);
  return graph;
}

interface Plan {
  readonly graph: MadeGraph;
  readonly directed: boolean;
  readonly measures: readonly MeasureId[];
  /** Rounds of all programs in turn; the slowest are run once. */
  readonly rounds: number;
  readonly withGraphology: boolean;
}

const choicesOf = (measure: MeasureId): Choices => ({
  paths: 'steps',
  parameters: measure === 'community' ? { runs: 1 } : {},
});

/** One measure in all programs in turn, so that whatever slows the machine slows all alike. */
async function compare(pool: Pool, plan: Plan, measure: MeasureId, peer: Peer | null, igraph: Igraph | null) {
  const { graph, directed, rounds } = plan;
  const columns = { ...graph, include: null, bothWays: null, weight: null };
  const reading = { ...usualReading, direction: directed ? ('as-stated' as const) : ('ignored' as const) };
  const ours = async () => {
    const request = {
      name: `${graph.name} ${directed}`,
      columns,
      reading,
      wanted: [{ measure, choices: choicesOf(measure) }],
    };
    const [outcome] = await computeMeasures(pool, request);
    return outcome?.figures[0]?.value ?? outcome?.values[0] ?? 0;
  };
  const warmUntil = performance.now() + 400;
  for (let i = 0; i < 3 || performance.now() < warmUntil; i++) await ours();
  const theirs = graphologyRuns[measure];
  const peers: Record<'graphology' | 'igraph', (() => Promise<Timing>) | null> = {
    graphology: peer && theirs ? () => timed(() => theirs(peer)) : null,
    igraph: igraph && (() => igraph.run(graph.name, measure)),
  };
  const runs: Record<'ours' | 'graphology' | 'igraph', Timing[]> = { ours: [], graphology: [], igraph: [] };
  const found = {
    graphology: { wall: [] as number[], cpu: [] as number[] },
    igraph: { wall: [] as number[], cpu: [] as number[] },
  };
  for (const name of ['graphology', 'igraph'] as const) {
    const their = peers[name];
    if (!their) continue;
    for (let round = 0; round < rounds; round++) {
      const before = await timed(ours);
      const run = await their();
      const after = await timed(ours);
      runs.ours.push(before, after);
      runs[name].push(run);
      for (const what of ['wall', 'cpu'] as const)
        found[name][what].push((2 * run[what]) / (before[what] + after[what]));
      if (run.wall > 3000) break;
    }
  }
  const ratios = (name: 'graphology' | 'igraph', what: 'wall' | 'cpu') =>
    found[name][what].length === 0 ? '-' : median(found[name][what]).toPrecision(3);
  const ms = (of: Timing[], what: 'wall' | 'cpu') =>
    of.length === 0 ? '-' : median(of.map((run) => run[what])).toPrecision(4);
  const quality =
    measure === 'community'
      ? ` (modularity ours ${runs.ours[0]?.value.toFixed(4)}, igraph ${runs.igraph[0]?.value.toFixed(4)})`
      : '';
  console.log(
    [
      measure,
      ms(runs.ours, 'wall'),
      ms(runs.ours, 'cpu'),
      ms(runs.graphology, 'wall'),
      ms(runs.igraph, 'wall'),
      ratios('graphology', 'wall'),
      ratios('graphology', 'cpu'),
      ratios('igraph', 'wall'),
      `${ratios('igraph', 'cpu')} |${quality}`,
    ].join(' | '),
  );
}

const everyPath: MeasureId[] = ['betweenness', 'closeness', 'harmonicCloseness'];
const linear: MeasureId[] = [
  'pagerank',
  'coreNumber',
  'weakComponent',
  'strongComponent',
  'community',
  'clusteringCoefficient',
];
const small: MeasureId[] = [
  ...everyPath,
  ...linear,
  'eigenvector',
  'hub',
  'articulationPoint',
  'constraint',
  'edgeBetweenness',
];

function plans(): Plan[] {
  const k1 = makeCommunities(1000, 5000);
  const k10 = makeCommunities(10_000, 50_000);
  const k200 = makeCommunities(200_000, 1_000_000);
  return [
    { graph: k1, directed: false, measures: small, rounds: 7, withGraphology: true },
    { graph: k10, directed: false, measures: [...everyPath, ...linear], rounds: 3, withGraphology: true },
    {
      graph: makeGrowing(10_000, 5),
      directed: false,
      measures: ['betweenness'],
      rounds: 3,
      withGraphology: true,
    },
    { graph: k10, directed: true, measures: everyPath, rounds: 3, withGraphology: true },
    {
      graph: makeCommunities(50_000, 250_000),
      directed: false,
      measures: linear,
      rounds: 3,
      withGraphology: false,
    },
    { graph: k200, directed: false, measures: linear, rounds: 5, withGraphology: true },
    {
      graph: k200,
      directed: true,
      measures: ['strongComponent', 'pagerank'],
      rounds: 5,
      withGraphology: false,
    },
  ];
}

/**
 * Times measures against graphology-metrics and igraph. Every program has its graph in memory already; ours includes the way to the
 * threads and back. Warm: at least three runs of ours and 0.4 s before the first that counts. Ratios
 * are medians over rounds, each of a peer between two runs of ours (their mean); what takes over 3 s has one round.
 */
export async function run(): Promise<void> {
  const program = new URL(import.meta.url).pathname;
  const threads = availableParallelism();
  const igraph = startIgraph();
  console.log(`${threads} threads; igraph ${igraph ? 'on one thread' : 'is not installed'}.`);
  await measureLoading();
  for (const plan of plans()) {
    const { graph, directed } = plan;
    console.log(`\n## ${graph.name}, ${directed ? 'directed' : 'undirected'}`);
    console.log(
      '| measure | ours ms | cpu | graphology ms | igraph ms | times graphology, wall | cpu | times igraph, wall | cpu |',
    );
    console.log('|---|---|---|---|---|---|---|---|---|');
    const pool = createPool(spawnNodeThread(program), threads);
    const peer = plan.withGraphology ? toGraphology(graph, directed) : null;
    await igraph?.load(graph.name, graph, directed);
    for (const measure of plan.measures) await compare(pool, plan, measure, peer, igraph);
    pool.destroy();
  }
  igraph?.stop();
}
