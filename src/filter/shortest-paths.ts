import { buildRows, type Neighbours, type Rows } from '../graph/rows.ts';
import type { Ends } from './neighbourhood.ts';

/** All the shortest ways between two actors. */
export interface ShortestPaths {
  /** Number of relations on each way. */
  readonly length: number;
  /** Number of different ways, told apart by the actors that they pass. Exact up to 2^53. */
  readonly count: number;
  /** Actors on any of the ways, in rising order, both ends among them. */
  readonly actors: readonly number[];
  /** Relations on any of the ways, parallel ones too, in rising order. */
  readonly relations: readonly number[];
  /** The first ways, as actors from the first end to the second, in rising order of the actors passed. */
  readonly paths: readonly (readonly number[])[];
}

export interface ShortestPathsOptions {
  /** Whether a relation is passed only from its source to its target. Default: both ways. */
  readonly directed?: boolean;
  /** How many ways are listed one by one. Default 100. */
  readonly listed?: number;
}

/**
 * Returns all shortest paths from one actor to another over the relations whose byte in `include` is not 0, or null where
 * there is none.
 *
 * Every relation is one step, however many stand side by side. An actor is 0 steps from itself: one path, no relation.
 * Throws when an actor does not exist. Takes one walk over the relations from each end.
 */
export function shortestPaths(
  ends: Ends,
  include: Uint8Array,
  order: number,
  from: number,
  to: number,
  { directed = false, listed = 100 }: ShortestPathsOptions = {},
): ShortestPaths | null {
  for (const actor of [from, to]) {
    if (!(actor >= 0 && actor < order)) throw new RangeError(`There is no actor ${actor} among ${order}.`);
  }
  const rows = buildRows({
    order,
    source: ends.source,
    target: ends.target,
    include,
    direction: directed ? 'as-stated' : 'ignored',
    parallel: 'once',
    selfLoops: false,
  });
  const ahead = distancesFrom(rows.out, from);
  const length = ahead[to]!;
  if (length < 0) return null;
  const back = distancesFrom(rows.in, to);
  const isStep = (a: number, b: number): boolean =>
    ahead[a]! >= 0 && back[b]! >= 0 && ahead[a]! + 1 + back[b]! === length;
  const actors: number[] = [];
  for (let a = 0; a < order; a++) {
    if (ahead[a]! >= 0 && back[a]! >= 0 && ahead[a]! + back[a]! === length) actors.push(a);
  }
  const relations: number[] = [];
  for (let r = 0; r < include.length; r++) {
    const tail = ends.source[r]!;
    const head = ends.target[r]!;
    if (include[r] !== 0 && (isStep(tail, head) || (!directed && isStep(head, tail)))) relations.push(r);
  }
  return {
    length,
    count: countPaths(rows, ahead, actors, from, to),
    actors,
    relations,
    paths: listPaths(rows, isStep, from, to, listed),
  };
}

function distancesFrom({ start, neighbour }: Neighbours, from: number): Int32Array {
  const distance = new Int32Array(start.length - 1).fill(-1);
  const queue = new Int32Array(distance.length);
  let size = 1;
  queue[0] = from;
  distance[from] = 0;
  for (let q = 0; q < size; q++) {
    const node = queue[q]!;
    for (let e = start[node]!, end = start[node + 1]!; e < end; e++) {
      const next = neighbour[e]!;
      if (distance[next]! >= 0) continue;
      distance[next] = distance[node]! + 1;
      queue[size++] = next;
    }
  }
  return distance;
}

function countPaths(
  rows: Rows,
  ahead: Int32Array,
  actors: readonly number[],
  from: number,
  to: number,
): number {
  const ways = new Float64Array(rows.order);
  ways[from] = 1;
  const { start, neighbour } = rows.out;
  for (const node of actors.toSorted((a, b) => ahead[a]! - ahead[b]!)) {
    for (let e = start[node]!, end = start[node + 1]!; e < end; e++) {
      const next = neighbour[e]!;
      if (ahead[next] === ahead[node]! + 1) ways[next]! += ways[node]!;
    }
  }
  return ways[to]!;
}

function listPaths(
  { out }: Rows,
  isStep: (a: number, b: number) => boolean,
  from: number,
  to: number,
  most: number,
): number[][] {
  const paths: number[][] = [];
  const path = [from];
  /** For each actor on the path, the place of the neighbour that is tried next. */
  const next = [out.start[from]!];
  while (path.length > 0 && paths.length < most) {
    const node = path.at(-1)!;
    if (node === to) paths.push([...path]);
    const end = out.start[node + 1]!;
    let e = node === to ? end : next.at(-1)!;
    while (e < end && !isStep(node, out.neighbour[e]!)) e++;
    if (e < end) {
      next[next.length - 1] = e + 1;
      path.push(out.neighbour[e]!);
      next.push(out.start[out.neighbour[e]!]!);
    } else {
      path.pop();
      next.pop();
    }
  }
  return paths;
}
