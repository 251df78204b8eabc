import { entryOf, type Rows } from '../graph/rows.ts';
import { findCuts } from './kernels/cuts.ts';
import { undirectedRows } from './kernels/mutual-rows.ts';
import { type Measure, uncut, wholeRun } from './measure.ts';

/**
 * 1 for a tie without which the map would fall into more parts, else 0. Direction, weights and self-loops do not count, so a
 * reciprocal pair is one tie. Same as networkx `bridges`. Takes the relations times the logarithm of a row.
 */
function markBridges(rows: Rows): Float64Array {
  const ties = undirectedRows(rows);
  const { entry } = findCuts(ties);
  const result = new Float64Array(rows.out.neighbour.length);
  for (let v = 0; v < rows.order; v++) {
    for (let e = rows.out.start[v]!, end = rows.out.start[v + 1]!; e < end; e++) {
      const u = rows.out.neighbour[e]!;
      if (u !== v && (entry[entryOf(ties, v, u)] === 1 || entry[entryOf(ties, u, v)] === 1)) result[e] = 1;
    }
  }
  return result;
}

export const bridge = {
  id: 'bridge',
  label: 'Only link',
  says: 'Two parts of the map meet in this relation alone.',
  saysNot: 'Not that it is strong, nor that no other link exists outside the sources.',
  of: 'relations',
  kind: 'flag',
  parameters: [],
  cost: (order, size) => (order + 2 * size) * 4e-5,
  slices: uncut,
  start: (rows) => wholeRun(() => markBridges(rows)),
} as const satisfies Measure;
