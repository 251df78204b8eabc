import { communityParameters, communityRuns, modularityLabel, startCommunities } from './community.ts';
import type { Measure, Outcome } from './measure.ts';

/**
 * How clearly the map falls into communities: the modularity of the best division found, from 0 (no better than chance) towards 1. 0 without
 * ties.
 */
export const modularity = {
  id: 'modularity',
  label: 'Modularity',
  says: 'High where the map falls into camps that have little to do with each other.',
  saysNot: 'Not a proof of camps: sparse maps reach high values by chance alone.',
  of: 'graph',
  kind: 'score',
  parameters: communityParameters,
  cost: (order, size, choices) => communityRuns(order, choices) * (order + size) * 4e-4,
  slices: communityRuns,
  start(rows, choices) {
    const run = startCommunities(rows, choices);
    return {
      slice: run.slice,
      finish(parts): Outcome {
        const found = run.finish(parts);
        const value = found.figures.find((figure) => figure.label === modularityLabel)?.value ?? 0;
        return { ...found, values: Float64Array.of(value) };
      },
    };
  },
} as const satisfies Measure;
