import type { Curves } from './curves.ts';

/** Number of steps between any two nodes, row by row; 0 where there is no way (and from a node to itself). Order × (order + size) steps, 2 × order² bytes. */
export function stepsBetween(order: number, curves: Curves): Uint16Array {
  const steps = new Uint16Array(order * order);
  const queue = new Int32Array(order);
  for (let start = 0; start < order; start++) {
    const row = start * order;
    let end = 1;
    queue[0] = start;
    for (let i = 0; i < end; i++) {
      const node = queue[i]!;
      for (let k = curves.offsets[node]!; k < curves.offsets[node + 1]!; k++) {
        const curve = curves.incident[k]!;
        const other = curves.source[curve]! + curves.target[curve]! - node;
        if (other === start || steps[row + other] !== 0) continue;
        steps[row + other] = steps[row + node]! + 1;
        queue[end++] = other;
      }
    }
  }
  return steps;
}
