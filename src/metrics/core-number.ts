import type { Neighbours, Rows } from '../graph/rows.ts';
import { compiledCoreNumber } from './kernels/simd.ts';
import { type Measure, uncut, wholeRun } from './measure.ts';

/** Nodes sorted by what is left of their degree, in buckets, so that a node moves down one bucket in a step. */
interface Buckets {
  readonly degree: Int32Array;
  readonly begin: Int32Array;
  readonly place: Int32Array;
  readonly sorted: Int32Array;
}

function sortByDegree(degree: Int32Array): Buckets {
  const order = degree.length;
  const begin = new Int32Array(degree.reduce((most, d) => Math.max(most, d), 0) + 2);
  for (let v = 0; v < order; v++) begin[degree[v]! + 1]!++;
  for (let d = 1; d < begin.length; d++) begin[d]! += begin[d - 1]!;
  const next = begin.slice();
  const place = new Int32Array(order);
  const sorted = new Int32Array(order);
  for (let v = 0; v < order; v++) {
    place[v] = next[degree[v]!]!++;
    sorted[place[v]!] = v;
  }
  return { degree, begin, place, sorted };
}

function lowerNeighbours({ start, neighbour }: Neighbours, v: number, buckets: Buckets): void {
  const { degree, begin, place, sorted } = buckets;
  for (let e = start[v]!, end = start[v + 1]!; e < end; e++) {
    const u = neighbour[e]!;
    const left = degree[u]!;
    if (left <= degree[v]!) continue;
    const first = begin[left]!++;
    const swapped = sorted[first]!;
    sorted[place[u]!] = swapped;
    place[swapped] = place[u]!;
    sorted[first] = u;
    place[u] = first;
    degree[u] = left - 1;
  }
}

/**
 * The largest k for which an actor belongs to a group where each has ties with at least k of the group. With direction, ties out and
 * ties in count together. Self-loops do not count. Whole numbers from 0. Same as networkx `core_number`. Linear.
 *
 * Batagelj and Zaveršnik, "An O(m) algorithm for cores decomposition of networks" (2003), doi:10.48550/arXiv.cs/0310049.
 */
export function computeCoreNumber({ order, directed, out, in: incoming }: Rows): Float64Array {
  const degree = new Int32Array(order);
  const count = ({ start, neighbour }: Neighbours) => {
    for (let v = 0; v < order; v++) {
      for (let e = start[v]!, end = start[v + 1]!; e < end; e++) if (neighbour[e] !== v) degree[v]!++;
    }
  };
  count(out);
  if (directed) count(incoming);
  const buckets = sortByDegree(degree);
  for (let i = 0; i < order; i++) {
    const v = buckets.sorted[i]!;
    lowerNeighbours(out, v, buckets);
    if (directed) lowerNeighbours(incoming, v, buckets);
  }
  return Float64Array.from(degree);
}

export const coreNumber = {
  id: 'coreNumber',
  label: 'Core number',
  says: 'Belongs to a circle whose members are all tied to many of that circle: the inner ring.',
  saysNot: 'Not rank within the ring: everybody in it has the same number.',
  of: 'actors',
  kind: 'count',
  parameters: [],
  cost: (order, size) => (order + 2 * size) * 2e-5,
  slices: uncut,
  start: (rows) =>
    wholeRun(
      () => (rows.directed || rows.loops > 0 ? null : compiledCoreNumber(rows)) ?? computeCoreNumber(rows),
    ),
} as const satisfies Measure;
