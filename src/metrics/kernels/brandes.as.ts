// Betweenness from eight sources at once: lane k of every row belongs to source k. A level is expanded from the frontier (push) or
// towards the nodes still open (pull), whichever touches less; going back, the cheaper side of each level is scanned.

import { clearRow, float, highHalf, int, lowHalf, narrow, row, setFloat, setInt } from './lanes.as';

/** Pushing one entry costs about this many times as much as pulling one. */
const pushCost: f64 = 4.0;
/** Levels are bytes; 254 and 255 mean a lane that is not used and a node not yet seen. */
const deepest: i32 = 248;

let order: i32;
let outStart: usize;
let outList: usize;
let inStart: usize;
let inList: usize;
let frontA: usize;
let frontB: usize;
let paths: usize;
let level: usize;
let visited: usize;
let open: usize;
let candidates: usize;
let mark: usize;
let levelEnd: usize;
let levelOut: usize;
let levelIn: usize;

let tail: i32;
let openCount: i32;
let openArcs: f64;
let grownOut: f64;
let grownIn: f64;

/** Bytes of work space that a graph of this order needs. */
export function brandesRoom(n: i32): i32 {
  return n * (64 * 3 + 8 + 32 + 4 * 3) + 64 * 16 + 260 * 24;
}

export function brandesSetup(n: i32, os: usize, ol: usize, is: usize, il: usize, work: usize): void {
  order = n;
  outStart = os;
  outList = ol;
  inStart = is;
  inList = il;
  const size = <usize>n;
  frontA = work;
  frontB = frontA + (size << 6);
  paths = frontB + (size << 6);
  level = paths + (size << 6);
  visited = level + (size << 3) + 64;
  open = visited + (size << 5) + 64;
  candidates = open + (size << 2) + 64;
  mark = candidates + (size << 2) + 64;
  levelEnd = (mark + (size << 2) + 64) & ~63;
  levelOut = levelEnd + 260 * 4;
  levelIn = levelOut + 260 * 8;
  memory.fill(frontA, 0, size * 192);
  memory.fill(mark, 0, size << 2);
}

@inline function outDegree(v: i32): f64 { return <f64>(int(outStart, v + 1) - int(outStart, v)); }
@inline function inDegree(v: i32): f64 { return <f64>(int(inStart, v + 1) - int(inStart, v)); }

function begin(count: i32, sources: usize, front: usize): void {
  memory.fill(level, 255, (<usize>order) << 3);
  tail = 0;
  let arcsOut: f64 = 0;
  let arcsIn: f64 = 0;
  for (let k = 0; k < count; k++) {
    const s = int(sources, k);
    store<f64>(row(front, s) + ((<usize>k) << 3), 1);
    store<f64>(row(paths, s) + ((<usize>k) << 3), 1);
    store<u8>(level + ((<usize>s) << 3) + k, 0);
    setInt(visited, tail++, s);
    arcsOut += outDegree(s);
    arcsIn += inDegree(s);
  }
  if (count < 8) {
    for (let v = 0; v < order; v++) for (let k = count; k < 8; k++) store<u8>(level + ((<usize>v) << 3) + k, 254);
  }
  setInt(levelEnd, 0, 0);
  setInt(levelEnd, 1, tail);
  setFloat(levelOut, 0, arcsOut);
  setFloat(levelIn, 0, arcsIn);
  openCount = -1;
  openArcs = <f64>int(inStart, order);
}

/** Adds the frontier's path counts to its neighbours, then keeps those that are new in some lane. */
function push(from: i32, to: i32, depth: i32, front: usize, next: usize): void {
  const starts = outStart, list = outList, seen = mark, found = candidates;
  let count = 0;
  for (let i = from; i < to; i++) {
    const u = int(visited, i), source = row(front, u);
    const a = v128.load(source), b = v128.load(source, 16), c = v128.load(source, 32), d = v128.load(source, 48);
    for (let e = int(starts, u), end = int(starts, u + 1); e < end; e++) {
      const w = int(list, e), target = row(next, w);
      if (int(seen, w) != depth) {
        setInt(seen, w, depth);
        setInt(found, count++, w);
      }
      v128.store(target, f64x2.add(v128.load(target), a));
      v128.store(target, f64x2.add(v128.load(target, 16), b), 16);
      v128.store(target, f64x2.add(v128.load(target, 32), c), 32);
      v128.store(target, f64x2.add(v128.load(target, 48), d), 48);
    }
  }
  const unseen = i8x16.splat(-1);
  for (let i = 0; i < count; i++) {
    const w = int(found, i), target = row(next, w);
    setInt(seen, w, 0);
    const isOpen = i8x16.eq(v128.load64_zero(level + ((<usize>w) << 3)), unseen);
    if (!v128.any_true(isOpen)) clearRow(target);
    else settle(w, depth, isOpen, target, v128.load(target), v128.load(target, 16), v128.load(target, 32), v128.load(target, 48));
  }
}

/** Collects path counts for each node that is still open in some lane. */
function pull(depth: i32, front: usize, next: usize): void {
  const starts = inStart, list = inList, unseen = i8x16.splat(-1);
  if (openCount < 0) {
    openCount = order;
    for (let v = 0; v < order; v++) setInt(open, v, v);
  }
  let kept = 0;
  let arcs: f64 = 0;
  for (let i = 0, count = openCount; i < count; i++) {
    const v = int(open, i);
    const isOpen = i8x16.eq(v128.load64_zero(level + ((<usize>v) << 3)), unseen);
    if (!v128.any_true(isOpen)) continue;
    let e = int(starts, v);
    const end = int(starts, v + 1), degree = end - e;
    let a = f64x2.splat(0), b = a, c = a, d = a;
    for (; e < end; e++) {
      const source = row(front, int(list, e));
      a = f64x2.add(a, v128.load(source));
      b = f64x2.add(b, v128.load(source, 16));
      c = f64x2.add(c, v128.load(source, 32));
      d = f64x2.add(d, v128.load(source, 48));
    }
    const isNew = settle(v, depth, isOpen, row(next, v), a, b, c, d);
    if (v128.any_true(v128.andnot(isOpen, isNew))) {
      setInt(open, kept++, v);
      arcs += <f64>degree;
    }
  }
  openCount = kept;
  openArcs = arcs;
}

/** Gives a node its level and path counts in the lanes where it is open and was reached; says in which. */
@inline function settle(v: i32, depth: i32, isOpen: v128, target: usize, a: v128, b: v128, c: v128, d: v128): v128 {
  const zero = f64x2.splat(0), low = lowHalf(isOpen), high = highHalf(isOpen);
  const ma = v128.and(i64x2.extend_low_i32x4_s(low), f64x2.gt(a, zero));
  const mb = v128.and(i64x2.extend_high_i32x4_s(low), f64x2.gt(b, zero));
  const mc = v128.and(i64x2.extend_low_i32x4_s(high), f64x2.gt(c, zero));
  const md = v128.and(i64x2.extend_high_i32x4_s(high), f64x2.gt(d, zero));
  const isNew = v128.and(narrow(ma, mb, mc, md), isOpen);
  if (v128.any_true(isNew)) {
    const own = row(paths, v), at = level + ((<usize>v) << 3);
    v128.store(target, v128.and(a, ma));
    v128.store(target, v128.and(b, mb), 16);
    v128.store(target, v128.and(c, mc), 32);
    v128.store(target, v128.and(d, md), 48);
    v128.store(own, v128.bitselect(a, v128.load(own), ma));
    v128.store(own, v128.bitselect(b, v128.load(own, 16), mb), 16);
    v128.store(own, v128.bitselect(c, v128.load(own, 32), mc), 32);
    v128.store(own, v128.bitselect(d, v128.load(own, 48), md), 48);
    v128.store64_lane(at, v128.bitselect(i8x16.splat(<i8>depth), v128.load64_zero(at), isNew), 0);
    setInt(visited, tail++, v);
    grownOut += outDegree(v);
    grownIn += inDegree(v);
  } else clearRow(target);
  return isNew;
}

/** Goes back over one level: from the shares of the level below (in `below`) to those of this one (in `here`). */
function gatherBack(depth: i32, from: i32, to: i32, scattered: bool, below: usize, here: usize, mass: usize, weights: usize, result: usize): void {
  const starts = outStart, list = outList;
  const w0 = v128.load(weights), w1 = v128.load(weights, 16), w2 = v128.load(weights, 32), w3 = v128.load(weights, 48);
  const own = i8x16.splat(<i8>depth);
  for (let i = from; i < to; i++) {
    const v = int(visited, i), target = row(here, v);
    let a = f64x2.splat(0), b = a, c = a, d = a;
    if (scattered) {
      a = v128.load(target);
      b = v128.load(target, 16);
      c = v128.load(target, 32);
      d = v128.load(target, 48);
      setInt(mark, v, -9);
    } else for (let e = int(starts, v), end = int(starts, v + 1); e < end; e++) {
      const source = row(below, int(list, e));
      a = f64x2.add(a, v128.load(source));
      b = f64x2.add(b, v128.load(source, 16));
      c = f64x2.add(c, v128.load(source, 32));
      d = f64x2.add(d, v128.load(source, 48));
    }
    const mask = i8x16.eq(v128.load64_zero(level + ((<usize>v) << 3)), own);
    const low = lowHalf(mask), high = highHalf(mask), count = row(paths, v);
    const ma = i64x2.extend_low_i32x4_s(low), mb = i64x2.extend_high_i32x4_s(low);
    const mc = i64x2.extend_low_i32x4_s(high), md = i64x2.extend_high_i32x4_s(high);
    const s0 = v128.load(count), s1 = v128.load(count, 16), s2 = v128.load(count, 32), s3 = v128.load(count, 48);
    a = v128.and(f64x2.mul(a, s0), ma);
    b = v128.and(f64x2.mul(b, s1), mb);
    c = v128.and(f64x2.mul(c, s2), mc);
    d = v128.and(f64x2.mul(d, s3), md);
    const sum = f64x2.add(f64x2.add(f64x2.mul(a, w0), f64x2.mul(b, w1)), f64x2.add(f64x2.mul(c, w2), f64x2.mul(d, w3)));
    const actors = f64x2.splat(float(mass, v));
    v128.store(target, v128.and(f64x2.div(f64x2.add(actors, a), s0), ma));
    v128.store(target, v128.and(f64x2.div(f64x2.add(actors, b), s1), mb), 16);
    v128.store(target, v128.and(f64x2.div(f64x2.add(actors, c), s2), mc), 32);
    v128.store(target, v128.and(f64x2.div(f64x2.add(actors, d), s3), md), 48);
    setFloat(result, v, float(result, v) + (f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1)));
  }
}

/** Adds to each entry that leads from this level to the one below what runs along it. Before `gatherBack`, which changes the shares. */
function entriesBack(depth: i32, from: i32, to: i32, below: usize, weights: usize, entries: usize): void {
  const starts = outStart, list = outList, own = i8x16.splat(<i8>depth);
  const w0 = v128.load(weights), w1 = v128.load(weights, 16), w2 = v128.load(weights, 32), w3 = v128.load(weights, 48);
  for (let i = from; i < to; i++) {
    const v = int(visited, i), count = row(paths, v);
    const mask = i8x16.eq(v128.load64_zero(level + ((<usize>v) << 3)), own), low = lowHalf(mask), high = highHalf(mask);
    const s0 = v128.and(f64x2.mul(v128.load(count), w0), i64x2.extend_low_i32x4_s(low));
    const s1 = v128.and(f64x2.mul(v128.load(count, 16), w1), i64x2.extend_high_i32x4_s(low));
    const s2 = v128.and(f64x2.mul(v128.load(count, 32), w2), i64x2.extend_low_i32x4_s(high));
    const s3 = v128.and(f64x2.mul(v128.load(count, 48), w3), i64x2.extend_high_i32x4_s(high));
    for (let e = int(starts, v), end = int(starts, v + 1); e < end; e++) {
      const source = row(below, int(list, e));
      const near = f64x2.add(f64x2.mul(v128.load(source), s0), f64x2.mul(v128.load(source, 16), s1));
      const sum = f64x2.add(near, f64x2.add(f64x2.mul(v128.load(source, 32), s2), f64x2.mul(v128.load(source, 48), s3)));
      setFloat(entries, e, float(entries, e) + (f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1)));
    }
  }
}

/** Hands the shares of the level below on to all who point at it. */
function scatterBack(from: i32, to: i32, below: usize, here: usize): void {
  for (let i = from; i < to; i++) {
    const w = int(visited, i), source = row(below, w);
    const a = v128.load(source), b = v128.load(source, 16), c = v128.load(source, 32), d = v128.load(source, 48);
    for (let e = int(inStart, w), end = int(inStart, w + 1); e < end; e++) {
      const target = row(here, int(inList, e));
      v128.store(target, f64x2.add(v128.load(target), a));
      v128.store(target, f64x2.add(v128.load(target, 16), b), 16);
      v128.store(target, f64x2.add(v128.load(target, 32), c), 32);
      v128.store(target, f64x2.add(v128.load(target, 48), d), 48);
    }
  }
}

/** Clears what scattering left with nodes of other levels. */
function clearScattered(from: i32, middle: i32, to: i32, here: usize): void {
  for (let i = middle; i < to; i++) {
    const w = int(visited, i);
    for (let e = int(inStart, w), end = int(inStart, w + 1); e < end; e++) {
      const v = int(inList, e);
      if (int(mark, v) != -9) clearRow(row(here, v));
    }
  }
  for (let i = from; i < middle; i++) setInt(mark, int(visited, i), 0);
}

/** Shares of the deepest level, below which there is nothing. */
function beginBack(last: i32, below: usize, mass: usize): void {
  const own = i8x16.splat(<i8>last);
  for (let i = int(levelEnd, last), end = int(levelEnd, last + 1); i < end; i++) {
    const v = int(visited, i), target = row(below, v), counts = row(paths, v);
    const mask = i8x16.eq(v128.load64_zero(level + ((<usize>v) << 3)), own), low = lowHalf(mask), high = highHalf(mask);
    const actors = f64x2.splat(float(mass, v));
    v128.store(target, v128.and(f64x2.div(actors, v128.load(counts)), i64x2.extend_low_i32x4_s(low)));
    v128.store(target, v128.and(f64x2.div(actors, v128.load(counts, 16)), i64x2.extend_high_i32x4_s(low)), 16);
    v128.store(target, v128.and(f64x2.div(actors, v128.load(counts, 32)), i64x2.extend_low_i32x4_s(high)), 32);
    v128.store(target, v128.and(f64x2.div(actors, v128.load(counts, 48)), i64x2.extend_high_i32x4_s(high)), 48);
  }
}

/**
 * Adds to `result` what lies between `count` sources (at most 8, all different) and everybody else. `weights` holds the mass of each
 * source (0 for unused lanes), `mass` that of each node. `entries` gets the same for each entry of the rows out, unless it is 0. Gives the greatest distance, or -1 when it is beyond what a byte can count.
 */
export function brandes(count: i32, sources: usize, weights: usize, mass: usize, result: usize, entries: usize): i32 {
  let front = frontA, next = frontB;
  begin(count, sources, front);
  let depth = 0;
  while (true) {
    const from = int(levelEnd, depth), to = int(levelEnd, depth + 1);
    if (from == to) break;
    if (depth > deepest) return -1;
    grownOut = 0;
    grownIn = 0;
    if (float(levelOut, depth) * pushCost <= openArcs) push(from, to, depth + 1, front, next);
    else pull(depth + 1, front, next);
    for (let i = from; i < to; i++) clearRow(row(front, int(visited, i)));
    const spare = front;
    front = next;
    next = spare;
    depth++;
    setInt(levelEnd, depth + 1, tail);
    setFloat(levelOut, depth, grownOut);
    setFloat(levelIn, depth, grownIn);
  }
  const last = depth - 1;
  let below = frontA, here = frontB;
  beginBack(last, below, mass);
  for (let l = last - 1; l >= 1; l--) {
    const from = int(levelEnd, l), middle = int(levelEnd, l + 1), to = int(levelEnd, l + 2);
    const scattered = !entries && float(levelIn, l + 1) * pushCost < float(levelOut, l);
    if (entries) entriesBack(l, from, middle, below, weights, entries);
    if (scattered) scatterBack(middle, to, below, here);
    gatherBack(l, from, middle, scattered, below, here, mass, weights, result);
    if (scattered) clearScattered(from, middle, to, here);
    for (let i = middle; i < to; i++) clearRow(row(below, int(visited, i)));
    const spare = below;
    below = here;
    here = spare;
  }
  const rest = last >= 1 ? 1 : 0;
  if (entries && rest) entriesBack(0, 0, int(levelEnd, 1), below, weights, entries);
  for (let i = int(levelEnd, rest), end = int(levelEnd, rest + 1); i < end; i++) clearRow(row(below, int(visited, i)));
  return last;
}
