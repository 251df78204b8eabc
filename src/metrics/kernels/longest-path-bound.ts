import type { Rows } from '../../graph/rows.ts';
import { labelComponents } from './components.ts';

/**
 * An upper bound of the number of actors on any shortest path. Without direction: twice the greatest distance from some actor of
 * each component, plus one. With direction: the largest component. Linear.
 */
export function longestPathBound(rows: Rows): number {
  const { order, directed, out } = rows;
  if (directed) return labelComponents(rows).sizes.reduce((most, size) => Math.max(most, size), 0);
  const level = new Int32Array(order).fill(-1);
  const queue = new Int32Array(order);
  let bound = 0;
  for (let first = 0; first < order; first++) {
    if (level[first]! >= 0) continue;
    level[first] = 0;
    queue[0] = first;
    let tail = 1;
    for (let head = 0; head < tail; head++) {
      const v = queue[head]!;
      for (let e = out.start[v]!, end = out.start[v + 1]!; e < end; e++) {
        const w = out.neighbour[e]!;
        if (level[w]! >= 0) continue;
        level[w] = level[v]! + 1;
        queue[tail++] = w;
      }
    }
    bound = Math.max(bound, 2 * level[queue[tail - 1]!]! + 1);
  }
  return bound;
}
