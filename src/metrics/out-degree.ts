import { type Measure, uncut, wholeRun } from './measure.ts';

/**
 * Number of different actors that ties go out to. Without direction it equals the degree. Same as networkx
 * `out_degree` on the graph without parallel edges. Linear.
 */
export const outDegree = {
  id: 'outDegree',
  label: 'Ties going out',
  says: 'Acts on, orders or addresses many others.',
  saysNot: 'Not whether anybody follows: many demands made count like many demands met.',
  of: 'actors',
  kind: 'count',
  parameters: [],
  cost: (order) => order * 1e-5,
  slices: uncut,
  start: ({ order, out: rows }) =>
    wholeRun(() => new Float64Array(order).map((_, v) => rows.start[v + 1]! - rows.start[v]!)),
} as const satisfies Measure;
