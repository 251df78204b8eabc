// Distances from 512 sources at once: bit k of every row belongs to source k.

import { clearRow, float, int, row, setFloat, setInt } from './lanes.as';

const pushCost: f64 = 2.0;

let far: usize;
let near: usize;
let reached: usize;
let full0: v128 = i32x4.splat(0);
let full1: v128 = i32x4.splat(0);
let full2: v128 = i32x4.splat(0);
let full3: v128 = i32x4.splat(0);

/** Bytes of work space that a graph of this order needs. */
export function distancesRoom(n: i32): i32 {
  return n * (64 * 3 + 4 * 5) + 64 * 8;
}

@inline function bits(x: v128): i32 {
  return <i32>(popcnt<i64>(i64x2.extract_lane(x, 0)) + popcnt<i64>(i64x2.extract_lane(x, 1)));
}

/** Counts nodes newly reached by `count` sources at this distance. */
@inline function add(v: i32, count: i32, distance: i32, inverse: f64): void {
  setFloat(far, v, float(far, v) + <f64>count * <f64>distance);
  setFloat(near, v, float(near, v) + <f64>count * inverse);
  setFloat(reached, v, float(reached, v) + <f64>count);
}

function push(frontCount: i32, frontList: usize, nextList: usize, found: usize, mark: usize, starts: usize, list: usize, front: usize, next: usize, seen: usize, distance: i32, inverse: f64): i32 {
  let count = 0;
  for (let i = 0; i < frontCount; i++) {
    const u = int(frontList, i), source = row(front, u);
    const a = v128.load(source), b = v128.load(source, 16), c = v128.load(source, 32), d = v128.load(source, 48);
    for (let e = int(starts, u), end = int(starts, u + 1); e < end; e++) {
      const w = int(list, e), target = row(next, w);
      if (!int(mark, w)) {
        setInt(mark, w, 1);
        setInt(found, count++, w);
      }
      v128.store(target, v128.or(v128.load(target), a));
      v128.store(target, v128.or(v128.load(target, 16), b), 16);
      v128.store(target, v128.or(v128.load(target, 32), c), 32);
      v128.store(target, v128.or(v128.load(target, 48), d), 48);
    }
  }
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const v = int(found, i), target = row(next, v), known = row(seen, v);
    setInt(mark, v, 0);
    const ka = v128.load(known), kb = v128.load(known, 16), kc = v128.load(known, 32), kd = v128.load(known, 48);
    const a = v128.andnot(v128.load(target), ka), b = v128.andnot(v128.load(target, 16), kb);
    const c = v128.andnot(v128.load(target, 32), kc), d = v128.andnot(v128.load(target, 48), kd);
    v128.store(target, a);
    v128.store(target, b, 16);
    v128.store(target, c, 32);
    v128.store(target, d, 48);
    const newly = bits(a) + bits(b) + bits(c) + bits(d);
    if (!newly) continue;
    v128.store(known, v128.or(ka, a));
    v128.store(known, v128.or(kb, b), 16);
    v128.store(known, v128.or(kc, c), 32);
    v128.store(known, v128.or(kd, d), 48);
    setInt(nextList, kept++, v);
    add(v, newly, distance, inverse);
  }
  return kept;
}

let openCount: i32;
let openArcs: f64;

function pull(nextList: usize, open: usize, starts: usize, list: usize, front: usize, next: usize, seen: usize, distance: i32, inverse: f64): i32 {
  let kept = 0, still = 0;
  let arcs: f64 = 0;
  for (let i = 0, count = openCount; i < count; i++) {
    const v = int(open, i), known = row(seen, v);
    const ka = v128.load(known), kb = v128.load(known, 16), kc = v128.load(known, 32), kd = v128.load(known, 48);
    const oa = v128.andnot(full0, ka), ob = v128.andnot(full1, kb), oc = v128.andnot(full2, kc), od = v128.andnot(full3, kd);
    if (!v128.any_true(v128.or(v128.or(oa, ob), v128.or(oc, od)))) continue;
    let e = int(starts, v);
    const end = int(starts, v + 1), degree = end - e;
    let a = i32x4.splat(0), b = a, c = a, d = a;
    while (e < end) {
      const stop = min(e + 4, end);
      for (; e < stop; e++) {
        const source = row(front, int(list, e));
        a = v128.or(a, v128.load(source));
        b = v128.or(b, v128.load(source, 16));
        c = v128.or(c, v128.load(source, 32));
        d = v128.or(d, v128.load(source, 48));
      }
      if (!v128.any_true(v128.or(v128.or(v128.andnot(oa, a), v128.andnot(ob, b)), v128.or(v128.andnot(oc, c), v128.andnot(od, d))))) break;
    }
    a = v128.and(a, oa);
    b = v128.and(b, ob);
    c = v128.and(c, oc);
    d = v128.and(d, od);
    const newly = bits(a) + bits(b) + bits(c) + bits(d);
    if (newly) {
      const target = row(next, v);
      v128.store(target, a);
      v128.store(target, b, 16);
      v128.store(target, c, 32);
      v128.store(target, d, 48);
      v128.store(known, v128.or(ka, a));
      v128.store(known, v128.or(kb, b), 16);
      v128.store(known, v128.or(kc, c), 32);
      v128.store(known, v128.or(kd, d), 48);
      setInt(nextList, kept++, v);
      add(v, newly, distance, inverse);
    }
    if (v128.any_true(v128.or(v128.or(v128.xor(oa, a), v128.xor(ob, b)), v128.or(v128.xor(oc, c), v128.xor(od, d))))) {
      setInt(open, still++, v);
      arcs += <f64>degree;
    }
  }
  openCount = still;
  openArcs = arcs;
  return kept;
}

/**
 * Adds, for every node, over sources `from` to `to` (at most 512): the number that reach it, the sum of their distances and of
 * 1/distance. `sums` holds three columns of doubles behind each other.
 */
export function distances(n: i32, outStart: usize, outList: usize, inStart: usize, inList: usize, from: i32, to: i32, work: usize, sums: usize): void {
  const size = <usize>n;
  let front = work, next = front + (size << 6);
  const seen = next + (size << 6);
  let frontList = seen + (size << 6), nextList = frontList + (size << 2);
  const open = nextList + (size << 2), found = open + (size << 2), mark = found + (size << 2);
  reached = sums;
  far = reached + (size << 3);
  near = far + (size << 3);
  memory.fill(work, 0, size * 192);
  memory.fill(mark, 0, size << 2);
  const full = mark + (size << 2);
  clearRow(full);
  let arcs: f64 = 0;
  for (let s = from; s < to; s++) {
    const k = s - from, byte = <usize>(k >> 3), bit = <u8>((<u32>1) << (<u32>k & 7));
    store<u8>(full + byte, load<u8>(full + byte) | bit);
    store<u8>(row(front, s) + byte, bit);
    store<u8>(row(seen, s) + byte, bit);
    setInt(frontList, k, s);
    arcs += <f64>(int(outStart, s + 1) - int(outStart, s));
  }
  full0 = v128.load(full);
  full1 = v128.load(full, 16);
  full2 = v128.load(full, 32);
  full3 = v128.load(full, 48);
  openCount = -1;
  openArcs = <f64>int(inStart, n);
  let count = to - from;
  for (let distance = 1; count; distance++) {
    const inverse: f64 = 1.0 / <f64>distance;
    let kept: i32;
    if (arcs * pushCost <= openArcs) kept = push(count, frontList, nextList, found, mark, outStart, outList, front, next, seen, distance, inverse);
    else {
      if (openCount < 0) {
        openCount = n;
        for (let v = 0; v < n; v++) setInt(open, v, v);
      }
      kept = pull(nextList, open, inStart, inList, front, next, seen, distance, inverse);
    }
    for (let i = 0; i < count; i++) clearRow(row(front, int(frontList, i)));
    arcs = 0;
    for (let i = 0; i < kept; i++) {
      const v = int(nextList, i);
      arcs += <f64>(int(outStart, v + 1) - int(outStart, v));
    }
    count = kept;
    let spare = front;
    front = next;
    next = spare;
    spare = frontList;
    frontList = nextList;
    nextList = spare;
  }
}
