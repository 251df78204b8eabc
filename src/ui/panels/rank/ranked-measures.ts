import { measures } from '../../../metrics/index.ts';

/** Measures of actors whose values can be put in an order: groups and yes-or-no answers cannot. */
export const rankedMeasures = measures.filter(
  ({ of, kind }) => of === 'actors' && (kind === 'count' || kind === 'score'),
);
