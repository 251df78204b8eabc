import type { Rows } from '../../graph/rows.ts';
import { type GroupGraph, type MoveNodes, moveNodes, nodeWeights } from './louvain.ts';
import { countTriangles, pointUp } from './triangles.ts';
import { acquireWorkspace, releaseWorkspace, type Workspace } from './workspace.ts';

/** Sources that one pass takes. */
const lanes = 8;

/** Runs a kernel in a workspace of its own and gives it back; null where there are no vector instructions. */
function withWorkspace<Result>(rows: Rows | null, run: (workspace: Workspace) => Result): Result | null {
  const workspace = acquireWorkspace(rows);
  if (workspace === null) return null;
  try {
    return run(workspace);
  } finally {
    releaseWorkspace(workspace);
  }
}

/**
 * What lies between the sources `from` to `to` and everybody else, eight sources at a time: the same as `createBrandes` but for rounding.
 * `what` asks for nodes or for the entries of the rows out. Null where it cannot be had so: without vector instructions, beyond 248
 * steps, or with path counts that outgrow a double. Yields after each pass.
 */
export function* laneBetweenness(
  rows: Rows,
  mass: Float64Array | null,
  from: number,
  to: number,
  what: 'nodes' | 'entries' = 'nodes',
): Generator<undefined, Float64Array | null> {
  const workspace = acquireWorkspace(rows);
  if (workspace === null) return null;
  try {
    const { kernels } = workspace;
    const { order } = rows;
    const placed = workspace.putRows(rows);
    const masses = workspace.put(mass ?? new Float64Array(order).fill(1));
    const sources = workspace.room(4 * lanes);
    const weights = workspace.room(8 * lanes);
    const result = workspace.put(new Float64Array(order));
    const length = rows.out.neighbour.length;
    const entries = what === 'entries' ? workspace.put(new Float64Array(length)) : 0;
    const work = workspace.room(kernels.brandesRoom(order));
    kernels.brandesSetup(order, placed.outStart, placed.outList, placed.inStart, placed.inList, work);
    for (let first = from; first < to; first += lanes) {
      const count = Math.min(lanes, to - first);
      const sourceView = workspace.ints(sources, lanes);
      const weightView = workspace.floats(weights, lanes).fill(0);
      for (let k = 0; k < count; k++) {
        sourceView[k] = first + k;
        weightView[k] = mass === null ? 1 : mass[first + k]!;
      }
      if (kernels.brandes(count, sources, weights, masses, result, entries) < 0) return null;
      yield;
    }
    const values = (
      what === 'nodes' ? workspace.floats(result, order) : workspace.floats(entries, length)
    ).slice();
    return values.every(Number.isFinite) ? values : null;
  } finally {
    releaseWorkspace(workspace);
  }
}

/**
 * Sums of distances from the sources `from` to `to`, at most 512, in one pass: three columns behind each other (reached, far, near).
 * Null without vector instructions.
 */
export function laneDistances(rows: Rows, from: number, to: number): Float64Array | null {
  return withWorkspace(rows, (workspace) => {
    const { order } = rows;
    const placed = workspace.putRows(rows);
    const sums = workspace.put(new Float64Array(3 * order));
    const work = workspace.room(workspace.kernels.distancesRoom(order));
    const { outStart, outList, inStart, inList } = placed;
    workspace.kernels.distances(order, outStart, outList, inStart, inList, from, to, work, sums);
    return workspace.floats(sums, 3 * order).slice();
  });
}

/** PageRank without weights, as `computePagerank` but compiled; null without vector instructions or when it does not settle. */
export function compiledPagerank(
  rows: Rows,
  rate: Float64Array,
  damping: number,
  settled: number,
  mostRounds: number,
): Float64Array | null {
  return withWorkspace(rows, (workspace) => {
    const { order } = rows;
    const { inStart, inList } = workspace.putRows(rows);
    const value = workspace.put(new Float64Array(order).fill(1 / order));
    const handed = workspace.room(8 * order);
    const rates = workspace.put(rate);
    const rounds = workspace.kernels.pagerank(
      order,
      inStart,
      inList,
      value,
      handed,
      rates,
      damping,
      settled,
      mostRounds,
    );
    return rounds < 0 ? workspace.floats(value, order).slice() : null;
  });
}

/** Core numbers of an undirected graph without self-loops; null without vector instructions. */
export function compiledCoreNumber(rows: Rows): Float64Array | null {
  return withWorkspace(rows, (workspace) => {
    const { order } = rows;
    const { start } = rows.out;
    const placed = workspace.putRows(rows);
    const degree = new Int32Array(order);
    let most = 0;
    for (let v = 0; v < order; v++) {
      degree[v] = start[v + 1]! - start[v]!;
      if (degree[v]! > most) most = degree[v]!;
    }
    const core = workspace.put(degree);
    const begin = workspace.room(4 * (most + 2));
    const place = workspace.room(4 * order);
    const sorted = workspace.room(4 * order);
    workspace.kernels.cores(order, placed.outStart, placed.outList, core, most, begin, place, sorted);
    return Float64Array.from(workspace.ints(core, order));
  });
}

/** Triangles of each node, compiled where that is possible. */
export function triangleCounts(start: Int32Array, neighbour: Int32Array): Float64Array {
  const counted = withWorkspace(null, (workspace) => {
    const order = start.length - 1;
    const { upStart, upNeighbour } = pointUp(start, neighbour);
    const starts = workspace.put(upStart);
    const list = workspace.put(upNeighbour);
    const mark = workspace.room(4 * order);
    const count = workspace.room(4 * order);
    workspace.kernels.triangles(order, starts, list, mark, count);
    return Float64Array.from(workspace.ints(count, order));
  });
  return counted ?? countTriangles(start, neighbour);
}

/** `moveNodes`, compiled where that is possible. */
export const compiledMoveNodes: MoveNodes = (graph, group, queue, resolution) =>
  withWorkspace(null, (workspace) => moveIn(workspace, graph, group, queue, resolution)) ??
  moveNodes(graph, group, queue, resolution);

function moveIn(
  workspace: Workspace,
  graph: GroupGraph,
  group: Int32Array,
  queue: Int32Array,
  resolution: number,
): boolean {
  const order = group.length;
  const ends = nodeWeights(graph);
  const total = new Float64Array(order);
  let all = 0;
  for (let v = 0; v < order; v++) {
    total[group[v]!]! += ends[v]!;
    all += ends[v]!;
  }
  const start = workspace.put(graph.start);
  const list = workspace.put(graph.neighbour);
  const weight = workspace.put(graph.weight);
  const groups = workspace.put(group);
  const endsAt = workspace.put(ends);
  const totalAt = workspace.put(total);
  const tied = workspace.put(new Float64Array(order));
  const touched = workspace.room(4 * order);
  const waiting = workspace.room(order);
  const queued = workspace.put(queue);
  workspace.bytes(waiting, order).fill(1);
  const moved = workspace.kernels.moveNodes(
    order,
    start,
    list,
    weight,
    groups,
    endsAt,
    totalAt,
    tied,
    touched,
    waiting,
    queued,
    resolution / all,
  );
  group.set(workspace.ints(groups, order));
  return moved === 1;
}
