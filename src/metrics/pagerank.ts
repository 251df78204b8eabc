import type { Rows } from '../graph/rows.ts';
import { compiledPagerank } from './kernels/simd.ts';
import { change, gather, scaleToSum, unsettled } from './kernels/spread.ts';
import {
  type Choices,
  type Measure,
  type Outcome,
  type Parameter,
  parameterOf,
  plainOutcome,
  strengthsOf,
  uncut,
  wholeRun,
} from './measure.ts';

const mostRounds = 10_000;
/** Largest sum of changes in a round at which values count as settled. */
const settled = 1e-10;

const damping = {
  id: 'damping',
  label: 'Damping',
  about: 'The share of attention that is passed on along ties; the rest is spread evenly over all actors.',
  initial: 0.85,
  least: 0,
  most: 0.99,
} as const satisfies Parameter;

/** For each node, what each unit of weight in its row hands on; 0 where nothing goes out. */
function handOn({ order, out }: Rows, weight: Float64Array | null, share: number): Float64Array {
  const rate = new Float64Array(order);
  for (let v = 0; v < order; v++) {
    let sum = out.start[v + 1]! - out.start[v]!;
    if (weight !== null) {
      sum = 0;
      for (let e = out.start[v]!, end = out.start[v + 1]!; e < end; e++) sum += weight[e]!;
    }
    if (sum > 0) rate[v] = share / sum;
  }
  return rate;
}

/** The rule of `pagerank` in plain steps, for any weights. */
export function computePagerank(rows: Rows, choices: Choices): Outcome {
  const { order } = rows;
  const share = parameterOf(damping, choices);
  const weight = strengthsOf(rows.in, choices.paths);
  const rate = handOn(rows, strengthsOf(rows.out, choices.paths), share);
  let value = new Float64Array(order).fill(1 / order);
  let next = new Float64Array(order);
  const handed = new Float64Array(order);
  for (let round = 0; round < mostRounds; round++) {
    let lost = 0;
    for (let v = 0; v < order; v++) {
      handed[v] = value[v]! * rate[v]!;
      if (rate[v] === 0) lost += value[v]!;
    }
    gather(rows.in, weight, handed, next);
    const base = (1 - share + share * lost) / order;
    for (let v = 0; v < order; v++) next[v]! += base;
    const moved = change(value, next);
    [value, next] = [next, value];
    if (moved < settled) {
      scaleToSum(value);
      return { values: value, note: '', figures: [] };
    }
  }
  return { values: value, note: unsettled(mostRounds), figures: [] };
}

/** The same, compiled where ties have no weights. */
function fastPagerank(rows: Rows, choices: Choices): Outcome {
  if (rows.out.weight !== null) return computePagerank(rows, choices);
  const share = parameterOf(damping, choices);
  const value = compiledPagerank(rows, handOn(rows, null, share), share, settled, mostRounds);
  if (value === null) return computePagerank(rows, choices);
  scaleToSum(value);
  return plainOutcome(value);
}

/**
 * Share of the time that somebody spends with each actor who keeps following ties at random and now and then starts anew anywhere.
 * Values sum to 1. Same as networkx `pagerank`: damping 0.85; who has no tie going out hands on to all alike; without direction each tie is followed both ways;
 * weights are strengths. Rounds end when the sum of changes is below 1e-10.
 *
 * Without ties all values are equal. Linear for each round, of which 20 to 130 are usual.
 *
 * Brin and Page, "The anatomy of a large-scale hypertextual web search engine" (1998), doi:10.1016/S0169-7552(98)00110-X.
 */
export const pagerank = {
  id: 'pagerank',
  label: 'PageRank',
  says: 'Is acted on by actors who are themselves acted on much, and who do not spread themselves thin.',
  saysNot: 'Not who gives orders: ties coming in raise it, whatever they mean.',
  of: 'actors',
  kind: 'score',
  parameters: [damping],
  cost: (order, size) => (order + 2 * size) * 1e-4,
  slices: uncut,
  start: (rows, choices) => wholeRun(() => fastPagerank(rows, choices)),
} as const satisfies Measure;
