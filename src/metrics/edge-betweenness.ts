import type { Rows } from '../graph/rows.ts';
import { entryOf } from '../graph/rows.ts';
import { betweennessSlices } from './betweenness.ts';
import { createBrandes } from './kernels/brandes.ts';
import { laneBetweenness } from './kernels/simd.ts';
import { createWeightedBrandes } from './kernels/weighted-brandes.ts';
import { type Choices, lengthsOf, type Measure, plainOutcome, type Run } from './measure.ts';

/** Adds up the parts; without direction each pair was counted from both ends, and each tie stands in two rows. */
function joinEdges(
  { order, directed, out }: Rows,
  parts: readonly { readonly values: Float64Array }[],
): Float64Array {
  const sum = new Float64Array(out.neighbour.length);
  for (const { values } of parts) for (let e = 0; e < sum.length; e++) sum[e]! += values[e]!;
  if (directed) return sum;
  for (let v = 0; v < order; v++) {
    for (let e = out.start[v]!, end = out.start[v + 1]!; e < end; e++) {
      const u = out.neighbour[e]!;
      if (u < v) continue;
      const other = entryOf(out, u, v);
      sum[e] = sum[other] = (sum[e]! + sum[other]!) / 2;
    }
  }
  return sum;
}

function startEdgeBetweenness(rows: Rows, { paths }: Choices): Run {
  const { order } = rows;
  const length = lengthsOf(rows.out, paths);
  return {
    *slice(index, of) {
      const from = Math.floor((index * order) / of);
      const end = Math.floor(((index + 1) * order) / of);
      const found = length === null ? yield* laneBetweenness(rows, null, from, end, 'entries') : null;
      if (found) return plainOutcome(found);
      const relation = new Float64Array(rows.out.neighbour.length);
      const into = { node: new Float64Array(order), relation };
      const add =
        length === null ? createBrandes(rows, null, into) : createWeightedBrandes(rows, length, into);
      for (let source = from; source < end; source++) {
        add(source);
        if (source % 8 === 7) yield;
      }
      return plainOutcome(relation);
    },
    finish: (parts) => plainOutcome(joinEdges(rows, parts)),
  };
}

/**
 * How much a tie lies between others: the number of pairs of actors whose shortest path runs along it, shared out where there are
 * several shortest paths. Not normalised. Same as networkx `edge_betweenness_centrality(normalized=False)`. Parallel relations share one
 * value; self-loops get 0. Takes the actors times the relations.
 *
 * Brandes, "On variants of shortest-path betweenness centrality" (2008), doi:10.1016/j.socnet.2007.11.001.
 */
export const edgeBetweenness = {
  id: 'edgeBetweenness',
  label: 'Betweenness of relations',
  says: 'Much that goes between others by the shortest way runs along this relation.',
  saysNot: 'Not that anything does run along it, nor that its two ends want it to.',
  of: 'relations',
  kind: 'score',
  parameters: [],
  cost: (order, size, { paths }) => order * (order + 2 * size) * (paths === 'steps' ? 3e-6 : 3e-5),
  slices: betweennessSlices,
  start: startEdgeBetweenness,
} as const satisfies Measure;
