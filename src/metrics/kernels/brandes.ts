import type { Rows } from '../../graph/rows.ts';

/** Path counts above this are scaled down, by a power of two so that no digit is lost. */
const largest = 2 ** 500;
const scale = 2 ** -500;

/** What the kernel adds to. `relation` has one entry a row entry of `rows.out`; null to leave it (and with masses, which it ignores). */
export interface Dependencies {
  readonly node: Float64Array;
  readonly relation: Float64Array | null;
}

/**
 * Gives a function that adds, for one source, how much every node and relation lies between it and all others: the sum over
 * targets of the share of shortest paths that pass. Ordered pairs; ends do not count.
 *
 * `mass` says how many actors each node stands for (null: one each). Path counts that outgrow a double are scaled level by level, so
 * that a grid of any size gives finite values. Linear in relations for each source.
 *
 * Brandes, "A faster algorithm for betweenness centrality" (2001), doi:10.1080/0022250X.2001.9990249.
 */
export function createBrandes({ order, out }: Rows, mass: Float64Array | null, into: Dependencies) {
  const { start, neighbour } = out;
  const distance = new Int32Array(order).fill(-1);
  const paths = new Float64Array(order);
  const share = new Float64Array(order);
  const queue = new Int32Array(order);
  const shrunk = new Map<number, number>();

  const keepFinite = (from: number, to: number, level: number) => {
    let most = 0;
    for (let i = from; i < to; i++) most = Math.max(most, paths[queue[i]!]!);
    if (most < largest) return;
    for (let i = from; i < to; i++) paths[queue[i]!]! *= scale;
    shrunk.set(level, scale);
  };
  const explore = (source: number): number => {
    distance[source] = 0;
    paths[source] = 1;
    queue[0] = source;
    let head = 0;
    let tail = 1;
    for (let level = 1; head < tail; level++) {
      const end = tail;
      for (; head < end; head++) {
        const v = queue[head]!;
        const count = paths[v]!;
        for (let e = start[v]!, last = start[v + 1]!; e < last; e++) {
          const w = neighbour[e]!;
          if (distance[w]! < 0) {
            distance[w] = level;
            paths[w] = count;
            queue[tail++] = w;
          } else if (distance[w] === level) paths[w]! += count;
        }
      }
      keepFinite(end, tail, level);
    }
    return tail;
  };
  const { node, relation } = into;
  /** Sums the shares of a node's successors, and counts them for its relations. */
  const gather = (v: number, level: number, count: number): number => {
    let sum = 0;
    for (let e = start[v]!, last = start[v + 1]!; e < last; e++) {
      const w = neighbour[e]!;
      if (distance[w] !== level) continue;
      const part = share[w]!;
      sum += part;
      if (relation !== null) relation[e]! += count * part;
    }
    return sum;
  };
  return (source: number): void => {
    const reached = explore(source);
    const sourceMass = mass === null ? 1 : mass[source]!;
    for (let i = reached - 1; i >= 0; i--) {
      const v = queue[i]!;
      const level = distance[v]! + 1;
      const count = paths[v]! * (shrunk.size > 0 ? (shrunk.get(level) ?? 1) : 1);
      const dependency = gather(v, level, count) * count;
      if (i > 0) node[v]! += dependency * sourceMass;
      share[v] = ((mass === null ? 1 : mass[v]!) + dependency) / paths[v]!;
    }
    for (let i = 0; i < reached; i++) distance[queue[i]!] = -1;
    shrunk.clear();
  };
}
