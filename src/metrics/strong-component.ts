import { labelStrongComponents, rankGroups } from './kernels/components.ts';
import { type Measure, uncut, wholeRun } from './measure.ts';

/**
 * The group in which everybody reaches everybody along the arrows that each actor belongs to, numbered from 1, the largest first.
 * Same as networkx `strongly_connected_components`. Linear.
 */
export const strongComponent = {
  id: 'strongComponent',
  label: 'Circle of mutual reach',
  says: 'Members can answer each other, if only by a detour: no one of them stands only above or only below.',
  saysNot: 'Not that they work together: mutual accusations make a circle too.',
  of: 'actors',
  kind: 'group',
  parameters: [],
  cost: (order, size) => (order + 2 * size) * 2e-5,
  slices: uncut,
  start: (rows) =>
    wholeRun(() => {
      const components = labelStrongComponents(rows);
      const figures = [{ label: 'Circles', value: components.sizes.length }];
      return { values: rankGroups(components), note: '', figures };
    }),
} as const satisfies Measure;
