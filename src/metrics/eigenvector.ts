import type { Rows } from '../graph/rows.ts';
import { labelStrongComponents } from './kernels/components.ts';
import { change, gather, scaleToLength, unsettled } from './kernels/spread.ts';
import {
  type Choices,
  type Measure,
  type Outcome,
  plainOutcome,
  strengthsOf,
  uncut,
  wholeRun,
} from './measure.ts';

const mostRounds = 10_000;
const settled = 1e-12;

/**
 * How well connected an actor is to those who are well connected: its value is proportional to the sum of the values of those whose
 * ties come in, with squares summing to 1. The same as networkx `eigenvector_centrality`: power iteration on the adjacency matrix
 * plus the identity from equal values, so that graphs in two camps settle too. Weights are strengths.
 *
 * Without ties all values are equal. Where arrows never lead back (no cycle) the rule defines no value, and the note says so. In a
 * graph of several parts, all but the one that dominates fade to 0. Linear for each round, at most 10,000.
 */
function computeEigenvector(rows: Rows, { paths }: Choices): Outcome {
  const { order } = rows;
  const weight = strengthsOf(rows.in, paths);
  if (
    rows.directed &&
    rows.size > 0 &&
    rows.loops === 0 &&
    labelStrongComponents(rows).sizes.length === order
  ) {
    const note =
      'Arrows never lead back to where they came from, so this measure has no value here. Ignore direction, or take Katz.';
    return { values: new Float64Array(order).fill(Number.NaN), note, figures: [] };
  }
  let value = new Float64Array(order).fill(1 / order);
  let next = new Float64Array(order);
  scaleToLength(value);
  for (let round = 0; round < mostRounds; round++) {
    gather(rows.in, weight, value, next);
    for (let v = 0; v < order; v++) next[v]! += value[v]!;
    scaleToLength(next);
    const moved = change(value, next);
    [value, next] = [next, value];
    if (moved < settled * Math.max(1, Math.sqrt(order))) return plainOutcome(value);
  }
  return { values: value, note: unsettled(mostRounds), figures: [] };
}

export const eigenvector = {
  id: 'eigenvector',
  label: 'Eigenvector',
  says: 'Is tied to actors who are themselves well tied: close to the core of the elite.',
  saysNot:
    'Not what happens outside that core: in a map of several parts, actors of the smaller ones get about 0.',
  of: 'actors',
  kind: 'score',
  parameters: [],
  cost: (order, size) => (order + 2 * size) * 3e-4,
  slices: uncut,
  start: (rows, choices) => wholeRun(() => computeEigenvector(rows, choices)),
} as const satisfies Measure;
