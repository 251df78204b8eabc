import { IndexedHeap } from '../array/indexed-heap.ts';
import type { Rows } from '../graph/rows.ts';
import { lengthsOf, type Paths } from './measure.ts';

/** All shortest paths between two actors. */
export interface ShortestPaths {
  /** Length of each of them; infinite when there is none. */
  readonly distance: number;
  /** How many there are, even if not all are listed. */
  readonly count: number;
  /** Actors from source to target, in rising order of their indices where paths part; no more than asked for. */
  readonly paths: readonly (readonly number[])[];
  /** 1 for each entry of `rows.out` that lies on one of them. */
  readonly entry: Uint8Array;
}

const tie = 1e-12;

/** Distances along the rows from one node, and the nodes in the order of their distance. */
function measureFrom(rows: Rows['out'], length: Float64Array | null, from: number) {
  const order = rows.start.length - 1;
  const distance = new Float64Array(order).fill(Number.POSITIVE_INFINITY);
  const sorted: number[] = [];
  const heap = new IndexedHeap(distance);
  distance[from] = 0;
  heap.raise(from);
  while (heap.size > 0) {
    const v = heap.pop();
    sorted.push(v);
    for (let e = rows.start[v]!, end = rows.start[v + 1]!; e < end; e++) {
      const w = rows.neighbour[e]!;
      const far = distance[v]! + (length === null ? 1 : length[e]!);
      if (heap.isSettled(w) || far >= distance[w]!) continue;
      distance[w] = far;
      heap.raise(w);
    }
  }
  return { distance, sorted };
}

/**
 * Finds every shortest path from one actor to another: their length, their number, the first `most` of them (100) and the ties that
 * they use. From an actor to itself there is one path of length 0. Follows direction; lengths as `paths` says. Takes the relations
 * times the logarithm of the actors.
 */
export function findShortestPaths(
  rows: Rows,
  source: number,
  target: number,
  paths: Paths = 'steps',
  most = 100,
): ShortestPaths {
  const entry = new Uint8Array(rows.out.neighbour.length);
  const length = lengthsOf(rows.out, paths);
  const { distance: toTarget, sorted } = measureFrom(rows.in, lengthsOf(rows.in, paths), target);
  const whole = toTarget[source]!;
  if (!Number.isFinite(whole)) return { distance: whole, count: 0, paths: [], entry };
  const { start, neighbour } = rows.out;
  const isStep = (v: number, e: number): boolean => {
    const w = neighbour[e]!;
    if (w === v || toTarget[w]! >= toTarget[v]!) return false;
    const through = toTarget[w]! + (length === null ? 1 : length[e]!);
    return through <= toTarget[v]! * (1 + tie);
  };
  const ways = new Float64Array(rows.order);
  ways[target] = 1;
  for (const v of sorted) {
    for (let e = start[v]!, end = start[v + 1]!; e < end; e++)
      if (isStep(v, e)) ways[v]! += ways[neighbour[e]!]!;
  }
  const used = new Uint8Array(rows.order);
  used[source] = 1;
  for (let i = sorted.indexOf(source); i >= 0; i--) {
    const v = sorted[i]!;
    if (used[v] === 0) continue;
    for (let e = start[v]!, end = start[v + 1]!; e < end; e++) {
      if (!isStep(v, e)) continue;
      entry[e] = 1;
      used[neighbour[e]!] = 1;
    }
  }
  const found: number[][] = [];
  const trail: number[] = [source];
  const next: number[] = [start[source]!];
  while (trail.length > 0 && found.length < most) {
    const v = trail.at(-1)!;
    let e = next.at(-1)!;
    if (v === target) found.push([...trail]);
    while (v !== target && e < start[v + 1]! && entry[e] === 0) e++;
    if (v === target || e === start[v + 1]!) {
      trail.pop();
      next.pop();
      continue;
    }
    next[next.length - 1] = e + 1;
    trail.push(neighbour[e]!);
    next.push(start[neighbour[e]!]!);
  }
  return { distance: whole, count: ways[source]!, paths: found, entry };
}
