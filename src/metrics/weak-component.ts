import { labelComponents, rankGroups } from './kernels/components.ts';
import { type Measure, uncut, wholeRun } from './measure.ts';

/**
 * The part of the map that each actor belongs to when arrows are followed both ways, numbered from 1, the largest first. Linear.
 */
export const weakComponent = {
  id: 'weakComponent',
  label: 'Part of the map',
  says: 'Shows which actors can be linked to each other at all, by any chain of relations.',
  saysNot: 'Not that parts are apart in fact: a relation may be missing from the sources.',
  of: 'actors',
  kind: 'group',
  parameters: [],
  cost: (order, size) => (order + 2 * size) * 1e-5,
  slices: uncut,
  start: (rows) =>
    wholeRun(() => {
      const components = labelComponents(rows);
      const figures = [{ label: 'Parts', value: components.sizes.length }];
      return { values: rankGroups(components), note: '', figures };
    }),
} as const satisfies Measure;
