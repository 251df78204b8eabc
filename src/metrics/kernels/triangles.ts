/**
 * Number of triangles that each node belongs to, in an undirected graph without self-loops. Each edge is walked from its end of
 * lower degree, so that hubs cost little.
 *
 * Latapy, "Main-memory triangle computations for very large (sparse (power-law)) graphs" (2008), doi:10.1016/j.tcs.2008.07.017.
 */
export function countTriangles(start: Int32Array, neighbour: Int32Array): Float64Array {
  const order = start.length - 1;
  const { upStart, upNeighbour } = pointUp(start, neighbour);
  const triangles = new Float64Array(order);
  const mark = new Int32Array(order).fill(-1);
  for (let v = 0; v < order; v++) {
    const first = upStart[v]!;
    const end = upStart[v + 1]!;
    for (let e = first; e < end; e++) mark[upNeighbour[e]!] = v;
    for (let e = first; e < end; e++) {
      const u = upNeighbour[e]!;
      for (let f = upStart[u]!, last = upStart[u + 1]!; f < last; f++) {
        const w = upNeighbour[f]!;
        if (mark[w] !== v) continue;
        triangles[v]!++;
        triangles[u]!++;
        triangles[w]!++;
      }
    }
  }
  return triangles;
}

/** Keeps of each edge the direction from the lower to the higher degree; equal degrees go by index. */
export function pointUp(start: Int32Array, neighbour: Int32Array) {
  const order = start.length - 1;
  const upStart = new Int32Array(order + 1);
  const upNeighbour = new Int32Array(neighbour.length >> 1);
  let kept = 0;
  for (let v = 0; v < order; v++) {
    const degree = start[v + 1]! - start[v]!;
    for (let e = start[v]!, end = start[v + 1]!; e < end; e++) {
      const u = neighbour[e]!;
      const other = start[u + 1]! - start[u]!;
      if (degree < other || (degree === other && v < u)) upNeighbour[kept++] = u;
    }
    upStart[v + 1] = kept;
  }
  return { upStart, upNeighbour };
}
