import type { Rows } from '../graph/rows.ts';
import { mutualRows } from './kernels/mutual-rows.ts';
import { type Choices, type Measure, uncut, wholeRun } from './measure.ts';

/**
 * Number of an actor's contacts less what they share: its degree minus the average number of ties that a contact has with its other
 * contacts. With direction or weights, Burt's general form: each contact counts 1 minus the share of the actor's ties that leads to it through
 * others. Same as networkx `effective_size(nodes=…)` on ties of both directions added up; its shortcut without `nodes` divides by
 * the largest tie of the wrong actor. Self-loops do not count.
 *
 * Not defined (NaN) for an actor without ties. Takes the sum of squared degrees.
 *
 * Burt, "Structural holes" (1992); Borgatti, "Structural holes: unpacking Burt's redundancy measures" (1997).
 */
function computeEffectiveSize(rows: Rows, { paths }: Choices): Float64Array {
  const { order } = rows;
  const { start, neighbour, weight } = mutualRows(rows, paths);
  const total = new Float64Array(order);
  const most = new Float64Array(order);
  for (let v = 0; v < order; v++) {
    for (let e = start[v]!, end = start[v + 1]!; e < end; e++) {
      total[v]! += weight[e]!;
      most[v] = Math.max(most[v]!, weight[e]!);
    }
  }
  const share = new Float64Array(order);
  const result = new Float64Array(order).fill(Number.NaN);
  for (let v = 0; v < order; v++) {
    const first = start[v]!;
    const end = start[v + 1]!;
    if (first === end) continue;
    for (let e = first; e < end; e++) share[neighbour[e]!] = weight[e]! / total[v]!;
    let size = end - first;
    for (let e = first; e < end; e++) {
      const u = neighbour[e]!;
      for (let f = start[u]!, last = start[u + 1]!; f < last; f++) {
        size -= (share[neighbour[f]!]! * weight[f]!) / most[u]!;
      }
    }
    result[v] = size;
    for (let e = first; e < end; e++) share[neighbour[e]!] = 0;
  }
  return result;
}

export const effectiveSize = {
  id: 'effectiveSize',
  label: 'Effective size',
  says: 'Has many contacts who are not tied to each other: news and favours reach it by separate ways.',
  saysNot: 'Not influence over them: it counts open doors, not what comes through.',
  of: 'actors',
  kind: 'score',
  parameters: [],
  cost: (order, size) => ((4 * size * size) / Math.max(1, order)) * 1e-5,
  slices: uncut,
  start: (rows, choices) => wholeRun(() => computeEffectiveSize(rows, choices)),
} as const satisfies Measure;
