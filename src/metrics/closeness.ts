import type { Rows } from '../graph/rows.ts';
import { distanceSlices, startDistances } from './distances.ts';
import type { DistanceSums } from './kernels/distance-sums.ts';
import type { Measure } from './measure.ts';

/** The rule of `closeness` on sums of distances. */
function closenessOf({ order }: Rows, { reached, far }: DistanceSums): Float64Array {
  return far.map((sum, v) => (sum > 0 ? (reached[v]! / sum) * (reached[v]! / (order - 1)) : 0));
}

/**
 * How near all others are to an actor: one over the mean distance of those from whom a path leads to it, times their share of all
 * others, so that actors of small parts do not come out on top. From 0 to 1 (in steps). Same as networkx
 * `closeness_centrality(wf_improved=True)`: with direction, distances *to* the actor count.
 *
 * 0 for an actor whom nobody reaches. Self-loops make no difference. Takes the actors times the relations at worst, 512 actors at once.
 *
 * Wasserman and Faust, "Social network analysis" (1994), page 201.
 */
export const closeness = {
  id: 'closeness',
  label: 'Closeness',
  says: 'Is few steps away from everybody: hears of things early, and can be approached without many go-betweens.',
  saysNot: 'Not that anything passes through it: the centre of a circle that all avoid is close too.',
  of: 'actors',
  kind: 'score',
  parameters: [],
  cost: (order, size, { paths }) => order * (order + 2 * size) * (paths === 'steps' ? 2e-8 : 1e-5),
  slices: distanceSlices,
  start: (rows, choices) => startDistances(rows, choices, (sums) => closenessOf(rows, sums)),
} as const satisfies Measure;
