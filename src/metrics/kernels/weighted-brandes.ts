import { IndexedHeap } from '../../array/indexed-heap.ts';
import type { Rows } from '../../graph/rows.ts';
import type { Dependencies } from './brandes.ts';

/** Two lengths that differ by less than this share of themselves are equal: sums of decimals are never exact. */
const tie = 1e-12;

/**
 * The same as `createBrandes` where ties have lengths (one an entry of `rows.out`, above 0). Paths whose lengths differ by rounding
 * only are equally short. Takes (relations · log actors) for each source.
 */
export function createWeightedBrandes({ order, out }: Rows, length: Float64Array, into: Dependencies) {
  const { start, neighbour } = out;
  const distance = new Float64Array(order).fill(Number.POSITIVE_INFINITY);
  const paths = new Float64Array(order);
  const share = new Float64Array(order);
  const settled = new Int32Array(order);
  const heap = new IndexedHeap(distance);

  const explore = (source: number): number => {
    let reached = 0;
    distance[source] = 0;
    paths[source] = 1;
    heap.raise(source);
    while (heap.size > 0) {
      const v = heap.pop();
      settled[reached++] = v;
      for (let e = start[v]!, end = start[v + 1]!; e < end; e++) {
        const w = neighbour[e]!;
        if (heap.isSettled(w)) continue;
        const far = distance[v]! + length[e]!;
        if (far < distance[w]! - tie * far) {
          distance[w] = far;
          paths[w] = paths[v]!;
          heap.raise(w);
        } else if (far <= distance[w]! + tie * far) paths[w]! += paths[v]!;
      }
    }
    return reached;
  };
  const { node, relation } = into;
  return (source: number): void => {
    const reached = explore(source);
    for (let i = reached - 1; i >= 0; i--) {
      const v = settled[i]!;
      let sum = 0;
      for (let e = start[v]!, end = start[v + 1]!; e < end; e++) {
        const w = neighbour[e]!;
        const far = distance[v]! + length[e]!;
        if (far > distance[w]! + tie * far || distance[w]! <= distance[v]!) continue;
        sum += share[w]!;
        if (relation !== null) relation[e]! += paths[v]! * share[w]!;
      }
      const dependency = sum * paths[v]!;
      if (i > 0) node[v]! += dependency;
      share[v] = (1 + dependency) / paths[v]!;
    }
    for (let i = 0; i < reached; i++) {
      const v = settled[i]!;
      distance[v] = Number.POSITIVE_INFINITY;
      heap.forget(v);
    }
  };
}
