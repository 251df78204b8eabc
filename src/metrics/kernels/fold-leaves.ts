import type { Rows } from '../../graph/rows.ts';
import { labelComponents } from './components.ts';

/** A graph without its hanging trees, and what they already contribute. */
export interface Folded {
  readonly core: Rows;
  /** Index in `core` of each node, or -1 for a folded one. */
  readonly place: Int32Array;
  /** Number of actors that each core node stands for. */
  readonly mass: Float64Array;
  /** The part of betweenness that is known without a search, by ordered pairs. */
  readonly known: Float64Array;
}

/**
 * Takes leaves away, again and again, and counts what lies between through them in closed form: every path into a hanging tree
 * passes its root. Exact. For undirected graphs without self-loops; linear.
 *
 * Sariyüce and others, "Shattering and compressing networks for betweenness centrality" (2013), doi:10.1137/1.9781611972832.76.
 */
export function foldLeaves(rows: Rows): Folded {
  const { order, out } = rows;
  const { start, neighbour } = out;
  const { component, sizes } = labelComponents(rows);
  const degree = new Int32Array(order);
  const mass = new Float64Array(order).fill(1);
  const known = new Float64Array(order);
  const gone = new Uint8Array(order);
  const leaves = new Int32Array(order);
  let tail = 0;
  for (let v = 0; v < order; v++) {
    degree[v] = start[v + 1]! - start[v]!;
    if (degree[v] === 1) leaves[tail++] = v;
  }
  for (let head = 0; head < tail; head++) {
    const leaf = leaves[head]!;
    if (degree[leaf] !== 1) continue;
    let e = start[leaf]!;
    while (gone[neighbour[e]!] === 1) e++;
    const root = neighbour[e]!;
    gone[leaf] = 1;
    known[leaf]! += 2 * (mass[leaf]! - 1) * (sizes[component[leaf]!]! - mass[leaf]!);
    known[root]! += 2 * mass[leaf]! * (mass[root]! - 1);
    mass[root]! += mass[leaf]!;
    degree[leaf] = 0;
    if (--degree[root]! === 1) leaves[tail++] = root;
  }
  for (let v = 0; v < order; v++) {
    if (gone[v] === 0) known[v]! += 2 * (mass[v]! - 1) * (sizes[component[v]!]! - mass[v]!);
  }
  const keep = gone.map((g) => 1 - g);
  const { core, place } = induce(rows, keep);
  const coreMass = new Float64Array(core.order);
  for (let v = 0; v < order; v++) if (place[v]! >= 0) coreMass[place[v]!] = mass[v]!;
  return { core, place, mass: coreMass, known };
}

/** The undirected graph among the kept nodes. */
function induce({ order, out }: Rows, keep: Uint8Array): { core: Rows; place: Int32Array } {
  const place = new Int32Array(order).fill(-1);
  let count = 0;
  for (let v = 0; v < order; v++) if (keep[v] === 1) place[v] = count++;
  const start = new Int32Array(count + 1);
  const neighbour = new Int32Array(out.neighbour.length);
  let entries = 0;
  for (let v = 0; v < order; v++) {
    if (keep[v] === 0) continue;
    for (let e = out.start[v]!, end = out.start[v + 1]!; e < end; e++) {
      const u = place[out.neighbour[e]!]!;
      if (u >= 0) neighbour[entries++] = u;
    }
    start[place[v]! + 1] = entries;
  }
  const rows = { start, neighbour: neighbour.slice(0, entries), weight: null };
  return { core: { order: count, directed: false, size: entries / 2, loops: 0, out: rows, in: rows }, place };
}
