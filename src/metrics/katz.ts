import type { Rows } from '../graph/rows.ts';
import { change, gather, scaleToLength, unsettled } from './kernels/spread.ts';
import {
  type Choices,
  type Measure,
  type Outcome,
  type Parameter,
  parameterOf,
  strengthsOf,
  uncut,
  wholeRun,
} from './measure.ts';

const mostRounds = 10_000;
const settled = 1e-12;

const attenuation = {
  id: 'attenuation',
  label: 'Weight of each step',
  about:
    'How much a tie at second hand counts beside a direct one. 0 takes half of the largest weight that still gives a result, and at most 0.5.',
  initial: 0,
  least: 0,
  most: 1,
} as const satisfies Parameter;

/** An upper bound of how much one round can multiply values: the largest row sum, sharpened by a few rounds from equal values. */
function largestGrowth(rows: Rows, weight: Float64Array | null): number {
  let value = new Float64Array(rows.order).fill(1);
  let next = new Float64Array(rows.order);
  let bound = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 50; round++) {
    gather(rows.in, weight, value, next);
    let most = 0;
    // With positive values, the largest ratio between two rounds bounds the largest eigenvalue (Collatz and Wielandt).
    for (let v = 0; v < value.length; v++) {
      next[v]! += value[v]!;
      most = Math.max(most, next[v]! / value[v]!);
    }
    bound = Math.min(bound, most - 1);
    scaleToLength(next);
    for (let v = 0; v < next.length; v++) next[v] = Math.max(next[v]!, Number.MIN_VALUE * 2 ** 60);
    [value, next] = [next, value];
  }
  return bound;
}

/**
 * How many walks end at an actor, longer ones counting less: each step further multiplies by the attenuation. Squares sum to 1. The
 * same as networkx `katz_centrality(alpha=attenuation, beta=1)`. Weights are strengths.
 *
 * Without ties all values are equal. An attenuation that is too large gives no result: the values are not defined and the note says so.
 * Linear for each round.
 */
function computeKatz(rows: Rows, choices: Choices): Outcome {
  const { order } = rows;
  const weight = strengthsOf(rows.in, choices.paths);
  const chosen = parameterOf(attenuation, choices);
  const growth = chosen > 0 ? 0 : largestGrowth(rows, weight);
  const alpha = chosen > 0 ? chosen : Math.min(0.5, 0.5 / growth);
  const figures = [{ label: attenuation.label, value: alpha }];
  let value = new Float64Array(order).fill(1);
  let next = new Float64Array(order);
  for (let round = 0; round < mostRounds; round++) {
    gather(rows.in, weight, value, next);
    let size = 0;
    for (let v = 0; v < order; v++) {
      next[v] = 1 + alpha * next[v]!;
      size += next[v]!;
    }
    if (!(size < 1e200)) break;
    const moved = change(value, next);
    [value, next] = [next, value];
    if (moved <= settled * size) {
      scaleToLength(value);
      return { values: value, note: '', figures };
    }
  }
  const note = `Each step weighs too much (${alpha}): the sum over ever longer walks has no end. Choose less.`;
  return {
    values: new Float64Array(order).fill(Number.NaN),
    note: chosen > 0 ? note : unsettled(mostRounds),
    figures,
  };
}

export const katz = {
  id: 'katz',
  label: 'Katz',
  says: 'Can be reached along many chains of ties, short ones counting most: influence at second and third hand.',
  saysNot: 'Not who controls those chains, nor whether anything ever travelled along them.',
  of: 'actors',
  kind: 'score',
  parameters: [attenuation],
  cost: (order, size) => (order + 2 * size) * 3e-4,
  slices: uncut,
  start: (rows, choices) => wholeRun(() => computeKatz(rows, choices)),
} as const satisfies Measure;
