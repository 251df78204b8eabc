import { seededRandom } from '../array/random.ts';
import type { Rows } from '../graph/rows.ts';
import { rankGroups } from './kernels/components.ts';
import { computeModularity, louvain } from './kernels/louvain.ts';
import { mutualRows } from './kernels/mutual-rows.ts';
import { agreement } from './kernels/rand-index.ts';
import { compiledMoveNodes } from './kernels/simd.ts';
import {
  type Choices,
  type Measure,
  type Outcome,
  type Parameter,
  parameterOf,
  type Run,
} from './measure.ts';

const resolution = {
  id: 'resolution',
  label: 'Resolution',
  about: 'Above 1 gives more and smaller communities, below 1 fewer and larger ones.',
  initial: 1,
  least: 0.1,
  most: 10,
} as const satisfies Parameter;

const runs = {
  id: 'runs',
  label: 'Runs',
  about:
    'How often to try from another start: the best division is shown, and how far the others agree with it.',
  initial: 5,
  least: 1,
  most: 50,
} as const satisfies Parameter;

export const communityParameters = [resolution, runs] as const;
export const communityRuns = (_: number, choices: Choices): number => Math.round(parameterOf(runs, choices));

/** Names of the figures that come with communities. */
export const modularityLabel = 'Modularity';
const stabilityLabel = 'Stability';
const countLabel = 'Communities';

/**
 * Starts the search for communities; each slice is a run from a seed of its own. The parts hold groups from 0 and their modularity; the
 * result takes the run of highest modularity (the first of equals).
 */
export function startCommunities(rows: Rows, choices: Choices): Run {
  const ties = mutualRows(rows, choices.paths);
  const fineness = parameterOf(resolution, choices);
  return {
    // biome-ignore lint/correctness/useYield: a run is short, and stops with its thread
    *slice(index): Generator<undefined, Outcome> {
      const group = louvain(ties, fineness, seededRandom(index + 1), compiledMoveNodes);
      const value = computeModularity(ties, group, fineness);
      return { values: Float64Array.from(group), note: '', figures: [{ label: modularityLabel, value }] };
    },
    finish(parts) {
      const qualities = parts.map((part) => part.figures[0]?.value ?? 0);
      const best = qualities.indexOf(Math.max(...qualities));
      const group = Int32Array.from(parts[best]?.values ?? []);
      const others = parts.filter((_, i) => i !== best).map((part) => Int32Array.from(part.values));
      const agreed = others.reduce((sum, other) => sum + agreement(group, other), 0);
      const sizes = new Int32Array(group.reduce((most, g) => Math.max(most, g + 1), 0));
      for (const g of group) sizes[g]!++;
      const figures = [
        { label: modularityLabel, value: qualities[best] ?? 0 },
        { label: countLabel, value: sizes.length },
        ...(others.length > 0 ? [{ label: stabilityLabel, value: agreed / others.length }] : []),
      ];
      return { values: rankGroups({ component: group, sizes }), note: '', figures };
    },
  };
}

/**
 * The community of each actor, numbered from 1, the largest first: groups with more ties inside than chance would give. Direction is
 * ignored (ties both ways add up), weights are strengths, self-loops do not count. Comes with the modularity of the division and its
 * stability: how far the runs from other seeds agree with it (adjusted Rand index, 1 is the same division). Without ties everybody is
 * alone. About linear for each run.
 */
export const community = {
  id: 'community',
  label: 'Community',
  says: 'Shows camps: actors who have more to do with each other than with the rest.',
  saysNot:
    'Not friendship: opponents who clash all the time form a community too. Where stability is low, borders are a matter of luck.',
  of: 'actors',
  kind: 'group',
  parameters: communityParameters,
  cost: (order, size, choices) => communityRuns(order, choices) * (order + size) * 4e-4,
  slices: communityRuns,
  start: startCommunities,
} as const satisfies Measure;
