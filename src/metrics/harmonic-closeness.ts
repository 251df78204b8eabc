import { distanceSlices, startDistances } from './distances.ts';
import type { Measure } from './measure.ts';

/**
 * How near all others are to an actor: the sum of one over the distance of each of them; who has no path to it adds nothing. From 0 to
 * the number of others (in steps). Same as networkx `harmonic_centrality`: with direction, distances *to* the actor count. Well
 * defined on maps of several parts. Takes the actors times the relations at worst, 512 actors at once.
 *
 * Marchiori and Latora, "Harmony in the small-world" (2000), doi:10.1016/S0378-4371(00)00311-3.
 */
export const harmonicCloseness = {
  id: 'harmonicCloseness',
  label: 'Harmonic closeness',
  says: 'Is near to many, also on a map of several parts: direct ties count most, distant actors a little.',
  saysNot: 'Not that anything passes through it, nor how strong the ties are.',
  of: 'actors',
  kind: 'score',
  parameters: [],
  cost: (order, size, { paths }) => order * (order + 2 * size) * (paths === 'steps' ? 2e-8 : 1e-5),
  slices: distanceSlices,
  start: (rows, choices) => startDistances(rows, choices, ({ near }) => near),
} as const satisfies Measure;
