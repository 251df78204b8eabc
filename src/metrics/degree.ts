import type { Rows } from '../graph/rows.ts';
import { type Measure, uncut, wholeRun } from './measure.ts';

/**
 * Number of different actors that each actor has ties with; with direction, ties going out plus ties coming in (an actor tied
 * both ways counts twice). Whole numbers from 0. A self-loop, if it counts at all, counts 2. Same as networkx `degree` on the
 * graph without parallel edges. Linear.
 */
function countDegree({ order, directed, loops, out, in: incoming }: Rows): Float64Array {
  const degree = new Float64Array(order);
  for (let v = 0; v < order; v++) {
    degree[v] = out.start[v + 1]! - out.start[v]!;
    if (directed) degree[v]! += incoming.start[v + 1]! - incoming.start[v]!;
  }
  if (!directed && loops > 0) {
    for (let v = 0; v < order; v++) {
      for (let e = out.start[v]!, end = out.start[v + 1]!; e < end; e++)
        if (out.neighbour[e] === v) degree[v]!++;
    }
  }
  return degree;
}

export const degree = {
  id: 'degree',
  label: 'Degree',
  says: 'Has direct ties with many others, and so many people to turn to.',
  saysNot: 'Not whether those others matter: ten ties with bystanders count like ten with ministers.',
  of: 'actors',
  kind: 'count',
  parameters: [],
  cost: (order) => order * 1e-5,
  slices: uncut,
  start: (rows) => wholeRun(() => countDegree(rows)),
} as const satisfies Measure;
