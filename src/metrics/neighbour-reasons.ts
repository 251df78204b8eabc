import type { Rows } from '../graph/rows.ts';
import { type Paths, strengthsOf } from './measure.ts';

/** A neighbour that gives an actor some of its value. */
export interface GivingNeighbour {
  readonly neighbour: number;
  /** Share of all that the actor's neighbours give it, from 0 to 1. */
  readonly share: number;
}

/**
 * How a measure passes values on. `whole`: a neighbour gives its value over each tie, as in eigenvector and Katz centrality. `split`: it
 * divides its value among all its outgoing ties, as in PageRank.
 */
export type Giving = 'whole' | 'split';

/**
 * Returns the neighbours from which an actor has its value in a measure that passes values along relations, the largest share first.
 *
 * `values` are those of the measure. Only relations towards the actor give, each in proportion to its weight, read as `paths` says; in an undirected graph all
 * of them. What an actor has from nobody (the even part of PageRank) is left out. Without a giving neighbour the list is empty.
 */
export function explainByNeighbours(
  rows: Rows,
  values: Float64Array,
  actor: number,
  giving: Giving,
  paths: Paths = 'steps',
): GivingNeighbour[] {
  const { start, neighbour } = rows.in;
  const weight = strengthsOf(rows.in, paths);
  const weightOut = strengthsOf(rows.out, paths);
  const given: { neighbour: number; amount: number }[] = [];
  for (let e = start[actor]!, end = start[actor + 1]!; e < end; e++) {
    const giver = neighbour[e]!;
    const strength = weight?.[e] ?? 1;
    const part = giving === 'split' ? strength / strengthOut(rows, weightOut, giver) : strength;
    given.push({ neighbour: giver, amount: values[giver]! * part });
  }
  const total = given.reduce((sum, { amount }) => sum + amount, 0);
  if (!(total > 0)) return [];
  return given
    .map(({ neighbour: giver, amount }) => ({ neighbour: giver, share: amount / total }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share || a.neighbour - b.neighbour);
}

function strengthOut({ out }: Rows, weight: Float64Array | null, node: number): number {
  let sum = 0;
  for (let e = out.start[node]!, end = out.start[node + 1]!; e < end; e++) sum += weight?.[e] ?? 1;
  return sum;
}
