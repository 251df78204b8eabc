// Kernels whose cost is that of reading the rows: PageRank, cores, triangles, and the moves of the Louvain method.

import { float, int, setFloat, setInt } from './lanes.as';

/**
 * Up to `rounds` rounds of PageRank on `value`. `rate` is what each node hands on along each of its ties (0 for none). Gives the number
 * of rounds done, negative when the sum of changes fell below `settled`.
 */
export function pagerank(n: i32, inStart: usize, inList: usize, value: usize, handed: usize, rate: usize, damping: f64, settled: f64, rounds: i32): i32 {
  for (let round = 1; round <= rounds; round++) {
    let lost: f64 = 0;
    for (let v = 0; v < n; v++) {
      const x = float(value, v), r = float(rate, v);
      setFloat(handed, v, x * r);
      if (r == 0) lost += x;
    }
    const base = (1 - damping + damping * lost) / <f64>n;
    let moved: f64 = 0;
    let e = inList;
    for (let v = 0; v < n; v++) {
      const end = inList + ((<usize>int(inStart, v + 1)) << 2);
      let one: f64 = base, two: f64 = 0;
      for (; e + 4 < end; e += 8) {
        one += float(handed, load<i32>(e));
        two += float(handed, load<i32>(e, 4));
      }
      if (e < end) {
        one += float(handed, load<i32>(e));
        e += 4;
      }
      const x = one + two;
      moved += abs(x - float(value, v));
      setFloat(value, v, x);
    }
    if (moved < settled) return -round;
  }
  return rounds;
}

/** Core numbers; `core` holds the degrees at first and the result at the end. `begin` has room for the largest degree plus 2. */
export function cores(n: i32, start: usize, list: usize, core: usize, most: i32, begin: usize, place: usize, sorted: usize): void {
  memory.fill(begin, 0, (<usize>most + 2) << 2);
  for (let v = 0; v < n; v++) {
    const d = int(core, v) + 1;
    setInt(begin, d, int(begin, d) + 1);
  }
  for (let d = 0; d <= most; d++) setInt(begin, d + 1, int(begin, d + 1) + int(begin, d));
  for (let v = 0; v < n; v++) {
    const d = int(core, v), p = int(begin, d);
    setInt(begin, d, p + 1);
    setInt(place, v, p);
    setInt(sorted, p, v);
  }
  for (let d = most; d > 0; d--) setInt(begin, d, int(begin, d - 1));
  setInt(begin, 0, 0);
  for (let i = 0; i < n; i++) {
    const v = int(sorted, i), own = int(core, v);
    for (let e = int(start, v), end = int(start, v + 1); e < end; e++) {
      const u = int(list, e), left = int(core, u);
      if (left <= own) continue;
      const first = int(begin, left), swapped = int(sorted, first), p = int(place, u);
      setInt(sorted, p, swapped);
      setInt(place, swapped, p);
      setInt(sorted, first, u);
      setInt(place, u, first);
      setInt(begin, left, first + 1);
      setInt(core, u, left - 1);
    }
  }
}

/** Triangles of each node, from rows that hold each edge once, from its end of lower degree. */
export function triangles(n: i32, upStart: usize, upList: usize, mark: usize, count: usize): void {
  memory.fill(mark, 255, (<usize>n) << 2);
  memory.fill(count, 0, (<usize>n) << 2);
  for (let v = 0; v < n; v++) {
    const first = int(upStart, v), end = int(upStart, v + 1);
    for (let e = first; e < end; e++) setInt(mark, int(upList, e), v);
    let own = 0;
    for (let e = first; e < end; e++) {
      const u = int(upList, e);
      let closed = 0;
      for (let f = int(upStart, u), last = int(upStart, u + 1); f < last; f++) {
        const w = int(upList, f);
        if (int(mark, w) != v) continue;
        closed++;
        setInt(count, w, int(count, w) + 1);
      }
      if (!closed) continue;
      own += closed;
      setInt(count, u, int(count, u) + closed);
    }
    setInt(count, v, int(count, v) + own);
  }
}

/**
 * Moves nodes between groups while that raises modularity. `ends` is the weight of ends at each node, `total` that of each group, `queue`
 * all nodes in the order in which to try them, `waiting` a byte of 1 each, `tied` zeros. Gives whether any node moved.
 */
export function moveNodes(n: i32, start: usize, list: usize, weight: usize, group: usize, ends: usize, total: usize, tied: usize, touched: usize, waiting: usize, queue: usize, scale: f64): i32 {
  const least: f64 = 1e-9;
  let moved = 0, head = 0;
  for (let left = n; left > 0; left--) {
    const v = int(queue, head);
    if (++head == n) head = 0;
    store<u8>(waiting + v, 0);
    const from = int(group, v), own = float(ends, v), first = int(start, v), last = int(start, v + 1);
    let count = 0;
    for (let e = first; e < last; e++) {
      const g = int(group, int(list, e)), sum = float(tied, g);
      if (sum == 0) setInt(touched, count++, g);
      setFloat(tied, g, sum + float(weight, e));
    }
    setFloat(total, from, float(total, from) - own);
    let best = from;
    let gain = float(tied, from) - float(total, from) * own * scale;
    for (let i = 0; i < count; i++) {
      const g = int(touched, i);
      const other = float(tied, g) - float(total, g) * own * scale;
      setFloat(tied, g, 0);
      if (other > gain + least) {
        gain = other;
        best = g;
      }
    }
    setFloat(total, best, float(total, best) + own);
    if (best == from) continue;
    setInt(group, v, best);
    moved = 1;
    for (let e = first; e < last; e++) {
      const u = int(list, e);
      if (load<u8>(waiting + u) || int(group, u) == best) continue;
      store<u8>(waiting + u, 1);
      let place = head + left - 1;
      if (place >= n) place -= n;
      setInt(queue, place, u);
      left++;
    }
  }
  return moved;
}
