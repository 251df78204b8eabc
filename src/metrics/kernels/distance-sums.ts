import { IndexedHeap } from '../../array/indexed-heap.ts';
import type { Rows } from '../../graph/rows.ts';

/** For each actor, over those from whom a path leads to it: their number, the sum of distances, the sum of 1/distance. */
export interface DistanceSums {
  readonly reached: Float64Array;
  readonly far: Float64Array;
  readonly near: Float64Array;
}

export function emptySums(order: number): DistanceSums {
  return { reached: new Float64Array(order), far: new Float64Array(order), near: new Float64Array(order) };
}

/** Gives a function that adds the distances from one source, in steps. Linear for each source. */
export function createDistanceSums({ order, out }: Rows, { reached, far, near }: DistanceSums) {
  const { start, neighbour } = out;
  const level = new Int32Array(order).fill(-1);
  const queue = new Int32Array(order);
  return (source: number): void => {
    level[source] = 0;
    queue[0] = source;
    let tail = 1;
    for (let head = 0; head < tail; head++) {
      const v = queue[head]!;
      const next = level[v]! + 1;
      for (let e = start[v]!, end = start[v + 1]!; e < end; e++) {
        const w = neighbour[e]!;
        if (level[w]! >= 0) continue;
        level[w] = next;
        queue[tail++] = w;
      }
    }
    for (let i = 1; i < tail; i++) {
      const w = queue[i]!;
      reached[w]!++;
      far[w]! += level[w]!;
      near[w]! += 1 / level[w]!;
    }
    for (let i = 0; i < tail; i++) level[queue[i]!] = -1;
  };
}

/** The same where ties have lengths. Takes (relations · log actors) for each source. */
export function createWeightedDistanceSums(
  { order, out }: Rows,
  length: Float64Array,
  { reached, far, near }: DistanceSums,
) {
  const { start, neighbour } = out;
  const distance = new Float64Array(order).fill(Number.POSITIVE_INFINITY);
  const settled = new Int32Array(order);
  const heap = new IndexedHeap(distance);
  return (source: number): void => {
    let count = 0;
    distance[source] = 0;
    heap.raise(source);
    while (heap.size > 0) {
      const v = heap.pop();
      settled[count++] = v;
      for (let e = start[v]!, end = start[v + 1]!; e < end; e++) {
        const w = neighbour[e]!;
        const through = distance[v]! + length[e]!;
        if (heap.isSettled(w) || through >= distance[w]!) continue;
        distance[w] = through;
        heap.raise(w);
      }
    }
    for (let i = 0; i < count; i++) {
      const w = settled[i]!;
      if (i > 0) {
        reached[w]!++;
        far[w]! += distance[w]!;
        near[w]! += 1 / distance[w]!;
      }
    }
    for (let i = 0; i < count; i++) {
      distance[settled[i]!] = Number.POSITIVE_INFINITY;
      heap.forget(settled[i]!);
    }
  };
}
