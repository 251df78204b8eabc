import type { Rows } from '../graph/rows.ts';
import { mutualRows } from './kernels/mutual-rows.ts';
import { type Choices, type Measure, uncut, wholeRun } from './measure.ts';

/**
 * How far an actor's ties lead back to the same people: the sum over its neighbours of the square of the share of its ties that goes to
 * them, directly or through others. Low for a broker between separate circles, 1 for an actor with a single tie. Same as networkx
 * `constraint`; ties of both directions are added, weights are strengths, self-loops do not count.
 *
 * Not defined (NaN) for an actor without ties. Takes the sum of squared degrees.
 *
 * Burt, "Structural holes and good ideas" (2004), doi:10.1086/421787.
 */
function computeConstraint(rows: Rows, { paths }: Choices): Float64Array {
  const { order } = rows;
  const { start, neighbour, weight } = mutualRows(rows, paths);
  const total = new Float64Array(order);
  for (let v = 0; v < order; v++)
    for (let e = start[v]!, end = start[v + 1]!; e < end; e++) total[v]! += weight[e]!;
  const reach = new Float64Array(order);
  const result = new Float64Array(order).fill(Number.NaN);
  for (let v = 0; v < order; v++) {
    const first = start[v]!;
    const end = start[v + 1]!;
    if (first === end) continue;
    for (let e = first; e < end; e++) {
      const u = neighbour[e]!;
      const share = weight[e]! / total[v]!;
      reach[u]! += share;
      for (let f = start[u]!, last = start[u + 1]!; f < last; f++) {
        reach[neighbour[f]!]! += (share * weight[f]!) / total[u]!;
      }
    }
    let sum = 0;
    for (let e = first; e < end; e++) sum += reach[neighbour[e]!]! ** 2;
    result[v] = sum;
    for (let e = first; e < end; e++) {
      const u = neighbour[e]!;
      reach[u] = 0;
      for (let f = start[u]!, last = start[u + 1]!; f < last; f++) reach[neighbour[f]!] = 0;
    }
  }
  return result;
}

export const constraint = {
  id: 'constraint',
  label: 'Constraint',
  says: 'Low values mark brokers: their contacts do not know each other, so that nobody can go around them.',
  saysNot: 'Not whether they use that place, nor how important the circles are that they join.',
  of: 'actors',
  kind: 'score',
  parameters: [],
  cost: (order, size) => ((4 * size * size) / Math.max(1, order)) * 1e-5,
  slices: uncut,
  start: (rows, choices) => wholeRun(() => computeConstraint(rows, choices)),
} as const satisfies Measure;
