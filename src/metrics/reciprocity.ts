import { entryOf, type Rows } from '../graph/rows.ts';
import { type Measure, uncut, wholeRun } from './measure.ts';

/**
 * Share of arrows that are answered by one in the other direction, from 0 to 1. Self-loops are not answered. 0 without arrows; 1
 * where direction is ignored and there are ties. Same as networkx `overall_reciprocity`. Takes the relations times the logarithm of
 * a row.
 */
function computeReciprocity({ order, directed, size, out }: Rows): number {
  if (size === 0) return 0;
  if (!directed) return 1;
  let answered = 0;
  for (let v = 0; v < order; v++) {
    for (let e = out.start[v]!, end = out.start[v + 1]!; e < end; e++) {
      const u = out.neighbour[e]!;
      if (u !== v && entryOf(out, u, v) >= 0) answered++;
    }
  }
  return answered / size;
}

export const reciprocity = {
  id: 'reciprocity',
  label: 'Reciprocity',
  says: 'Low where relations go one way, as commands and arrests do; high among equals.',
  saysNot: 'Not whether an answer is alike: an arrest answered by a protest is reciprocal too.',
  of: 'graph',
  kind: 'score',
  parameters: [],
  cost: (_, size) => size * 2e-5,
  slices: uncut,
  start: (rows) => wholeRun(() => Float64Array.of(computeReciprocity(rows))),
} as const satisfies Measure;
