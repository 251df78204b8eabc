import type { Neighbours, Rows } from '../../graph/rows.ts';

/** Place of each node in a walk level by level from the best connected one, so that neighbours lie near each other in memory. */
export function breadthFirstPlaces({ order, directed, out, in: incoming }: Rows): Int32Array {
  const place = new Int32Array(order).fill(-1);
  const walked = new Int32Array(order);
  const degree = (v: number) => out.start[v + 1]! - out.start[v]!;
  const byDegree = Int32Array.from({ length: order }, (_, v) => v).sort(
    (a, b) => degree(b) - degree(a) || a - b,
  );
  let tail = 0;
  const visit = ({ start, neighbour }: Neighbours, v: number) => {
    for (let e = start[v]!, end = start[v + 1]!; e < end; e++) {
      const w = neighbour[e]!;
      if (place[w]! >= 0) continue;
      place[w] = tail;
      walked[tail++] = w;
    }
  };
  let head = 0;
  for (const first of byDegree) {
    if (place[first]! >= 0) continue;
    place[first] = tail;
    walked[tail++] = first;
    for (; head < tail; head++) {
      visit(out, walked[head]!);
      if (directed) visit(incoming, walked[head]!);
    }
  }
  return place;
}

function permute({ start, neighbour }: Neighbours, place: Int32Array): Neighbours {
  const order = place.length;
  const moved = new Int32Array(order + 1);
  for (let v = 0; v < order; v++) moved[place[v]! + 1] = start[v + 1]! - start[v]!;
  for (let v = 0; v < order; v++) moved[v + 1]! += moved[v]!;
  const result = new Int32Array(neighbour.length);
  for (let v = 0; v < order; v++) {
    let at = moved[place[v]!]!;
    for (let e = start[v]!, end = start[v + 1]!; e < end; e++) result[at++] = place[neighbour[e]!]!;
    result.subarray(moved[place[v]!]!, at).sort();
  }
  return { start: moved, neighbour: result, weight: null };
}

/** The same graph without weights, each node at its new place. */
export function relabel(rows: Rows, place: Int32Array): Rows {
  const out = permute(rows.out, place);
  return { ...rows, out, in: rows.directed ? permute(rows.in, place) : out };
}
