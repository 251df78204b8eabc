import type { Neighbours } from '../../graph/rows.ts';

/** What the graph hangs on: nodes, and row entries (in both directions) without which it falls apart. */
export interface Cuts {
  readonly node: Uint8Array;
  readonly entry: Uint8Array;
}

/**
 * Finds articulation points and bridges of an undirected graph given by sorted rows without parallel edges. Linear, without recursion.
 *
 * Hopcroft and Tarjan, "Algorithm 447: efficient algorithms for graph manipulation" (1973), doi:10.1145/362248.362272.
 */
export function findCuts({ start, neighbour }: Neighbours): Cuts {
  const order = start.length - 1;
  const found = new Int32Array(order);
  const low = new Int32Array(order);
  const next = start.slice(0, order);
  const trail = new Int32Array(order);
  /** The entry by which the walk came to a node. */
  const via = new Int32Array(order).fill(-1);
  const node = new Uint8Array(order);
  const entry = new Uint8Array(neighbour.length);
  let clock = 0;
  for (let root = 0; root < order; root++) {
    if (found[root]! > 0) continue;
    let depth = 0;
    let children = 0;
    found[root] = low[root] = ++clock;
    trail[depth++] = root;
    while (depth > 0) {
      const v = trail[depth - 1]!;
      const parent = depth > 1 ? trail[depth - 2]! : -1;
      if (next[v]! < start[v + 1]!) {
        const e = next[v]!++;
        const w = neighbour[e]!;
        if (found[w] === 0) {
          found[w] = low[w] = ++clock;
          via[w] = e;
          trail[depth++] = w;
          if (v === root) children++;
        } else if (w !== parent && found[w]! < low[v]!) low[v] = found[w]!;
        continue;
      }
      depth--;
      if (parent < 0) continue;
      if (low[v]! < low[parent]!) low[parent] = low[v]!;
      if (low[v]! >= found[parent]! && parent !== root) node[parent] = 1;
      if (low[v]! > found[parent]!) entry[via[v]!] = 1;
    }
    if (children > 1) node[root] = 1;
  }
  return { node, entry };
}
