import type { Rows } from '../graph/rows.ts';
import { change, gather, scaleToSum, unsettled } from './kernels/spread.ts';
import { type Choices, type Measure, type Outcome, strengthsOf, uncut, wholeRun } from './measure.ts';

const mostRounds = 20_000;
const settled = 1e-13;

/**
 * Hubs point at good authorities, authorities are pointed at by good hubs; each kind sums to 1. Same as networkx `hits`, by power
 * iteration from equal values. Weights are strengths.
 *
 * Without ties all values are equal. Where several parts of the graph are equally strong the split between them follows from the
 * equal start. Linear for each round.
 */
function computeHits(rows: Rows, { paths }: Choices, which: 'hub' | 'authority'): Outcome {
  const { order } = rows;
  const outWeight = strengthsOf(rows.out, paths);
  const inWeight = strengthsOf(rows.in, paths);
  const equal = new Float64Array(order).fill(1 / order);
  if (rows.size === 0) return { values: equal, note: '', figures: [] };
  let hub = equal;
  let next = new Float64Array(order);
  const authority = new Float64Array(order);
  let moved = 1;
  for (let round = 0; round < mostRounds && moved >= settled; round++) {
    gather(rows.in, inWeight, hub, authority);
    scaleToSum(authority);
    gather(rows.out, outWeight, authority, next);
    scaleToSum(next);
    moved = change(hub, next);
    [hub, next] = [next, hub];
  }
  gather(rows.in, inWeight, hub, authority);
  scaleToSum(authority);
  const note = moved < settled ? '' : unsettled(mostRounds);
  return { values: which === 'hub' ? hub : authority, note, figures: [] };
}

const shared = {
  of: 'actors',
  kind: 'score',
  parameters: [],
  cost: (order: number, size: number) => (order + 4 * size) * 3e-4,
  slices: uncut,
} as const;

export const hub = {
  ...shared,
  id: 'hub',
  label: 'Hub',
  says: 'Acts on those on whom many others act too: takes part in what matters most.',
  saysNot: 'Not that anything comes back: a petitioner who writes to everyone important is a hub.',
  start: (rows, choices) => wholeRun(() => computeHits(rows, choices, 'hub')),
} as const satisfies Measure;

export const authority = {
  ...shared,
  id: 'authority',
  label: 'Authority',
  says: 'Those who act on much that matters act on this actor: a place where threads come together.',
  saysNot: 'Not authority in office: the target of every accusation is one too.',
  start: (rows, choices) => wholeRun(() => computeHits(rows, choices, 'authority')),
} as const satisfies Measure;
