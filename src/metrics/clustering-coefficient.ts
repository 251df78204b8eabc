import type { Rows } from '../graph/rows.ts';
import { mutualRows, undirectedRows } from './kernels/mutual-rows.ts';
import { triangleCounts } from './kernels/simd.ts';
import { type Measure, uncut, wholeRun } from './measure.ts';

/** Without direction: the share of pairs of neighbours that are tied. */
function undirectedClustering(rows: Rows): Float64Array {
  const { start, neighbour } = undirectedRows(rows);
  const triangles = triangleCounts(start, neighbour);
  return triangles.map((count, v) => {
    const degree = start[v + 1]! - start[v]!;
    return count === 0 ? 0 : (2 * count) / (degree * (degree - 1));
  });
}

/** With direction: triangles of arrows in any direction, as a share of those that there could be. */
function directedClustering(rows: Rows): Float64Array {
  const { order } = rows;
  const { start, neighbour, weight } = mutualRows(
    { ...rows, out: bare(rows.out), in: bare(rows.in) },
    'steps',
  );
  const tied = new Float64Array(order);
  const result = new Float64Array(order);
  for (let v = 0; v < order; v++) {
    let ends = 0;
    let mutual = 0;
    for (let e = start[v]!, end = start[v + 1]!; e < end; e++) {
      tied[neighbour[e]!] = weight[e]!;
      ends += weight[e]!;
      if (weight[e] === 2) mutual++;
    }
    let closed = 0;
    for (let e = start[v]!, end = start[v + 1]!; e < end; e++) {
      const u = neighbour[e]!;
      let sum = 0;
      for (let f = start[u]!, last = start[u + 1]!; f < last; f++) sum += weight[f]! * tied[neighbour[f]!]!;
      closed += weight[e]! * sum;
    }
    for (let e = start[v]!, end = start[v + 1]!; e < end; e++) tied[neighbour[e]!] = 0;
    if (closed > 0) result[v] = closed / (2 * (ends * (ends - 1) - 2 * mutual));
  }
  return result;
}

const bare = (rows: Rows['out']): Rows['out'] => ({ ...rows, weight: null });

/**
 * Share of an actor's pairs of neighbours that are tied to each other, from 0 to 1; with direction, the share of possible triangles of
 * arrows. 0 for fewer than two neighbours. Weights and self-loops do not count. Same as networkx `clustering`. Takes the relations
 * times the square root of their number at worst, without direction.
 *
 * Watts and Strogatz, "Collective dynamics of small-world networks" (1998), doi:10.1038/30918; with direction Fagiolo (2007),
 * doi:10.1103/PhysRevE.76.026107.
 */
function computeClustering(rows: Rows): Float64Array {
  return rows.directed ? directedClustering(rows) : undirectedClustering(rows);
}

export const clusteringCoefficient = {
  id: 'clusteringCoefficient',
  label: 'Clustering',
  says: 'Moves in a closed circle: those around this actor are tied to each other too.',
  saysNot: 'Not strength: an actor with two friends who know each other has the highest value there is.',
  of: 'actors',
  kind: 'score',
  parameters: [],
  cost: (order, size) => ((4 * size * size) / Math.max(1, order)) * 1e-5,
  slices: uncut,
  start: (rows) => wholeRun(() => computeClustering(rows)),
} as const satisfies Measure;
