import type { Rows } from '../graph/rows.ts';
import { type Measure, uncut, wholeRun } from './measure.ts';

/** Share of all possible ties that there are. 0 for fewer than two actors. Same as networkx `density`. Constant time. */
function computeDensity({ order, directed, size }: Rows): number {
  if (order < 2) return 0;
  return (directed ? 1 : 2) * (size / (order * (order - 1)));
}

export const density = {
  id: 'density',
  label: 'Density',
  says: 'High where nearly everybody has to do with everybody.',
  saysNot: 'Not comparable between maps of different size: larger ones are nearly always sparser.',
  of: 'graph',
  kind: 'score',
  parameters: [],
  cost: () => 0,
  slices: uncut,
  start: (rows) => wholeRun(() => Float64Array.of(computeDensity(rows))),
} as const satisfies Measure;
