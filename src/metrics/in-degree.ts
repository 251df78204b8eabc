import { type Measure, uncut, wholeRun } from './measure.ts';

/**
 * Number of different actors that ties come in from. Without direction it equals the degree. Same as networkx
 * `in_degree` on the graph without parallel edges. Linear.
 */
export const inDegree = {
  id: 'inDegree',
  label: 'Ties coming in',
  says: 'Many others act on, turn to or speak about this actor.',
  saysNot: 'Not whether that is an honour: being accused by many counts like being supported by many.',
  of: 'actors',
  kind: 'count',
  parameters: [],
  cost: (order) => order * 1e-5,
  slices: uncut,
  start: ({ order, in: rows }) =>
    wholeRun(() => new Float64Array(order).map((_, v) => rows.start[v + 1]! - rows.start[v]!)),
} as const satisfies Measure;
