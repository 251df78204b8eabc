import type { Random } from '../../array/random.ts';
import type { MutualRows } from './mutual-rows.ts';

/** An undirected weighted graph whose nodes may stand for groups; `own` is twice the weight inside a node. */
export interface GroupGraph extends MutualRows {
  readonly own: Float64Array;
}

/** Moves nodes of a graph between groups while that raises modularity; changes `group` and says whether any moved. */
export type MoveNodes = (
  graph: GroupGraph,
  group: Int32Array,
  queue: Int32Array,
  resolution: number,
) => boolean;

/** Gains below this are rounding. */
const least = 1e-9;

/** The weight of all ends of ties at each node. */
export function nodeWeights({ start, weight, own }: GroupGraph): Float64Array {
  return own.map((inside, v) => {
    let sum = inside;
    for (let e = start[v]!, end = start[v + 1]!; e < end; e++) sum += weight[e]!;
    return sum;
  });
}

/**
 * The inner loop: takes nodes from a queue, moves each to the neighbouring group that gains most, and queues its neighbours in other
 * groups again. `queue` holds every node once, in the order in which to try them.
 */
export const moveNodes: MoveNodes = (graph, group, queue, resolution) => {
  const { start, neighbour, weight } = graph;
  const order = group.length;
  const ends = nodeWeights(graph);
  const total = new Float64Array(order);
  let all = 0;
  for (let v = 0; v < order; v++) {
    total[group[v]!]! += ends[v]!;
    all += ends[v]!;
  }
  const scale = resolution / all;
  const tied = new Float64Array(order);
  const touched = new Int32Array(order);
  const waiting = new Uint8Array(order).fill(1);
  let moved = false;
  let head = 0;
  for (let left = order; left > 0; left--) {
    const v = queue[head]!;
    if (++head === order) head = 0;
    waiting[v] = 0;
    const from = group[v]!;
    const own = ends[v]!;
    let count = 0;
    for (let e = start[v]!, end = start[v + 1]!; e < end; e++) {
      const g = group[neighbour[e]!]!;
      if (tied[g] === 0) touched[count++] = g;
      tied[g]! += weight[e]!;
    }
    total[from]! -= own;
    let best = from;
    let gain = tied[from]! - total[from]! * own * scale;
    for (let i = 0; i < count; i++) {
      const g = touched[i]!;
      const other = tied[g]! - total[g]! * own * scale;
      if (other > gain + least) {
        gain = other;
        best = g;
      }
    }
    for (let i = 0; i < count; i++) tied[touched[i]!] = 0;
    total[best]! += own;
    if (best === from) continue;
    group[v] = best;
    moved = true;
    for (let e = start[v]!, end = start[v + 1]!; e < end; e++) {
      const u = neighbour[e]!;
      if (waiting[u] === 1 || group[u] === best) continue;
      waiting[u] = 1;
      let place = head + left - 1;
      if (place >= order) place -= order;
      queue[place] = u;
      left++;
    }
  }
  return moved;
};

/** Renumbers groups from 0 in the order of their first member, and gives how many there are. */
function renumber(group: Int32Array): number {
  const name = new Int32Array(group.length).fill(-1);
  let count = 0;
  for (let v = 0; v < group.length; v++) {
    const g = group[v]!;
    if (name[g]! < 0) name[g] = count++;
    group[v] = name[g]!;
  }
  return count;
}

/** Makes each group one node. */
function contract(
  { start, neighbour, weight, own }: GroupGraph,
  group: Int32Array,
  count: number,
): GroupGraph {
  const order = group.length;
  const begin = new Int32Array(count + 1);
  for (let v = 0; v < order; v++) begin[group[v]! + 1]!++;
  for (let g = 0; g < count; g++) begin[g + 1]! += begin[g]!;
  const members = new Int32Array(order);
  const next = begin.slice();
  for (let v = 0; v < order; v++) members[next[group[v]!]!++] = v;
  const groupStart = new Int32Array(count + 1);
  const groupOwn = new Float64Array(count);
  const groupNeighbour = new Int32Array(neighbour.length);
  const groupWeight = new Float64Array(neighbour.length);
  const tied = new Float64Array(count);
  let kept = 0;
  for (let g = 0; g < count; g++) {
    const first = kept;
    for (let i = begin[g]!; i < begin[g + 1]!; i++) {
      const v = members[i]!;
      groupOwn[g]! += own[v]!;
      for (let e = start[v]!, end = start[v + 1]!; e < end; e++) {
        const h = group[neighbour[e]!]!;
        if (h === g) groupOwn[g]! += weight[e]!;
        else {
          if (tied[h] === 0) groupNeighbour[kept++] = h;
          tied[h]! += weight[e]!;
        }
      }
    }
    for (let e = first; e < kept; e++) {
      const h = groupNeighbour[e]!;
      groupWeight[e] = tied[h]!;
      tied[h] = 0;
    }
    groupStart[g + 1] = kept;
  }
  return {
    start: groupStart,
    neighbour: groupNeighbour.slice(0, kept),
    weight: groupWeight.slice(0, kept),
    own: groupOwn,
  };
}

/** The numbers below `count` in an order that chance decides. */
function shuffled(count: number, random: Random): Int32Array {
  const order = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const j = Math.floor(random() * (i + 1));
    order[i] = order[j]!;
    order[j] = i;
  }
  return order;
}

/**
 * Splits a graph into groups that have more ties inside than chance would give, by the Louvain method with a queue: gives the group
 * of each node, numbered from 0. `resolution` above 1 makes smaller groups. Without ties every node is its own group. About linear.
 *
 * Blondel and others, "Fast unfolding of communities in large networks" (2008), doi:10.1088/1742-5468/2008/10/P10008.
 */
export function louvain(ties: MutualRows, resolution: number, random: Random, move: MoveNodes): Int32Array {
  const order = ties.start.length - 1;
  const member = Int32Array.from({ length: order }, (_, v) => v);
  let graph: GroupGraph = { ...ties, own: new Float64Array(order) };
  if (ties.neighbour.length === 0) return member;
  for (;;) {
    const size = graph.own.length;
    const group = Int32Array.from({ length: size }, (_, v) => v);
    if (!move(graph, group, shuffled(size, random), resolution)) return member;
    const count = renumber(group);
    for (let v = 0; v < order; v++) member[v] = group[member[v]!]!;
    if (count === size) return member;
    graph = contract(graph, group, count);
  }
}

/**
 * Modularity of a division into groups: the share of ties inside groups less what chance would give, from -0.5 to 1; 0 without ties.
 *
 * Newman and Girvan, "Finding and evaluating community structure in networks" (2004), doi:10.1103/PhysRevE.69.026113.
 */
export function computeModularity(ties: MutualRows, group: Int32Array, resolution: number): number {
  const { start, neighbour, weight } = ties;
  const total = new Float64Array(group.length);
  let all = 0;
  let inside = 0;
  for (let v = 0; v < group.length; v++) {
    for (let e = start[v]!, end = start[v + 1]!; e < end; e++) {
      all += weight[e]!;
      total[group[v]!]! += weight[e]!;
      if (group[v] === group[neighbour[e]!]) inside += weight[e]!;
    }
  }
  if (all === 0) return 0;
  let expected = 0;
  for (let g = 0; g < total.length; g++) expected += (total[g]! / all) ** 2;
  return inside / all - resolution * expected;
}
