import type { Neighbours, Rows } from '../../graph/rows.ts';
import { type Paths, strengthsOf } from '../measure.ts';

/** Neighbours in either direction with the strength of the tie both ways together, self-loops left out. */
export interface MutualRows {
  readonly start: Int32Array;
  readonly neighbour: Int32Array;
  readonly weight: Float64Array;
}

/** Merges the rows out and in of each node; both are sorted, and so is the result. Linear. */
export function mutualRows(rows: Rows, paths: Paths): MutualRows {
  if (rows.directed || rows.loops > 0) return mergeRows(rows, paths);
  const { start, neighbour } = rows.out;
  return {
    start,
    neighbour,
    weight: strengthsOf(rows.out, paths) ?? new Float64Array(neighbour.length).fill(1),
  };
}

function mergeRows({ order, directed, out, in: incoming }: Rows, paths: Paths): MutualRows {
  const start = new Int32Array(order + 1);
  const room = out.neighbour.length + (directed ? incoming.neighbour.length : 0);
  const neighbour = new Int32Array(room);
  const weight = new Float64Array(room);
  const outWeight = strengthsOf(out, paths);
  const inWeight = directed ? strengthsOf(incoming, paths) : null;
  let kept = 0;
  const add = (v: number, u: number, strength: number) => {
    if (u === v) return;
    if (kept > start[v]! && neighbour[kept - 1] === u) weight[kept - 1]! += strength;
    else {
      neighbour[kept] = u;
      weight[kept++] = strength;
    }
  };
  for (let v = 0; v < order; v++) {
    let o = out.start[v]!;
    let i = directed ? incoming.start[v]! : 0;
    const outEnd = out.start[v + 1]!;
    const inEnd = directed ? incoming.start[v + 1]! : 0;
    while (o < outEnd || i < inEnd) {
      const fromOut = i >= inEnd || (o < outEnd && out.neighbour[o]! <= incoming.neighbour[i]!);
      if (fromOut) add(v, out.neighbour[o]!, outWeight === null ? 1 : outWeight[o]!);
      else add(v, incoming.neighbour[i]!, inWeight === null ? 1 : inWeight[i]!);
      if (fromOut) o++;
      else i++;
    }
    start[v + 1] = kept;
  }
  return { start, neighbour: neighbour.slice(0, kept), weight: weight.slice(0, kept) };
}

/** The same neighbours without weights, as rows of an undirected graph. */
export function undirectedRows(rows: Rows): Neighbours {
  if (!rows.directed && rows.loops === 0) return { ...rows.out, weight: null };
  const { start, neighbour } = mergeRows(rows, 'steps');
  return { start, neighbour, weight: null };
}
