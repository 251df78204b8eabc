import type { Neighbours, Rows } from '../graph/rows.ts';
import { type Choices, type Measure, strengthsOf, uncut, wholeRun } from './measure.ts';

function addWeights(
  rows: Neighbours,
  weight: Float64Array | null,
  sum: Float64Array,
  loopsTwice: boolean,
): void {
  for (let v = 0; v < sum.length; v++) {
    for (let e = rows.start[v]!, end = rows.start[v + 1]!; e < end; e++) {
      const times = loopsTwice && rows.neighbour[e] === v ? 2 : 1;
      sum[v]! += times * (weight === null ? 1 : weight[e]!);
    }
  }
}

/**
 * Sum of the weights of an actor's ties: its relations, if they are counted by number. Without weights it equals the degree. Same as
 * networkx `degree(weight='weight')`. Linear.
 */
function sumWeights(rows: Rows, { paths }: Choices): Float64Array {
  const sum = new Float64Array(rows.order);
  addWeights(rows.out, strengthsOf(rows.out, paths), sum, !rows.directed);
  if (rows.directed) addWeights(rows.in, strengthsOf(rows.in, paths), sum, false);
  return sum;
}

export const strength = {
  id: 'strength',
  label: 'Strength',
  says: 'Takes part in many or heavy relations, even if they are with few others.',
  saysNot:
    'Not how wide the circle is: twenty relations with one partner count like one with each of twenty.',
  of: 'actors',
  kind: 'score',
  parameters: [],
  cost: (_, size) => size * 5e-6,
  slices: uncut,
  start: (rows, choices) => wholeRun(() => sumWeights(rows, choices)),
} as const satisfies Measure;
