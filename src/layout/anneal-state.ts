import { crosses, pieces, sampleCurve, stride, touches } from './curve-geometry.ts';
import type { Curves } from './curves.ts';
import type { Boxes } from './label-box.ts';
import type { Frame } from './layout.ts';

/** What the search may use to judge a place. */
export interface AnnealProblem {
  /** Places to improve, x and y in turn. */
  readonly at: Float64Array;
  readonly boxes: Boxes;
  readonly curves: Curves;
  /** Steps between any two nodes, see `stepsBetween`. */
  readonly steps: Uint16Array;
  readonly frame: Frame;
  /** 1 for a node that must stay. */
  readonly pinned?: Uint8Array;
  /** A layout's own wishes: cost of a node at a place, 0 where it is well. */
  readonly wish?: (node: number, x: number, y: number) => number;
}

/** The problem with what is known of every curve, kept up to date as nodes move, so that a trial need not count it again. */
export interface AnnealState extends AnnealProblem {
  readonly order: number;
  /** Pixels between neighbours that the places have on average. */
  readonly unit: number;
  readonly points: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Pieces of each curve that pass under each box, row by row, and what they cost by curve and by box. */
  readonly hits: Uint8Array;
  readonly curveHitCost: Float64Array;
  readonly boxHitCost: Float64Array;
  /** 1 where two curves cross, row by row, and the number of crossings of each curve. */
  readonly crossed: Uint8Array;
  readonly crossings: Int32Array;
}

/** A curve must stay so far from a box, in pixels. */
export const clearance = 4;

export function hitCost(hitPieces: number): number {
  return hitPieces === 0 ? 0 : 5 + 1.5 * hitPieces;
}

export function createAnnealState(problem: AnnealProblem): AnnealState {
  const order = problem.boxes.halfWidth.length;
  const count = problem.curves.count;
  const state: AnnealState = {
    ...problem,
    order,
    unit: meanUnit(problem.at, problem.steps, order),
    points: new Float64Array(count * stride),
    low: new Float64Array(2 * count),
    high: new Float64Array(2 * count),
    hits: new Uint8Array(count * order),
    curveHitCost: new Float64Array(count),
    boxHitCost: new Float64Array(order),
    crossed: new Uint8Array(count * count),
    crossings: new Int32Array(count),
  };
  for (let curve = 0; curve < count; curve++) traceCurve(state, curve);
  for (let curve = 0; curve < count; curve++) {
    countHits(state, curve);
    for (let other = 0; other < curve; other++) countCrossing(state, curve, other);
  }
  return state;
}

function meanUnit(at: Float64Array, steps: Uint16Array, order: number): number {
  let sum = 0;
  let count = 0;
  for (let a = 0; a < order; a++) {
    for (let b = 0; b < a; b++) {
      const distance = steps[a * order + b]!;
      if (distance === 0) continue;
      const dx = at[2 * a]! - at[2 * b]!;
      const dy = at[2 * a + 1]! - at[2 * b + 1]!;
      sum += Math.sqrt(dx * dx + dy * dy) / distance;
      count += 1;
    }
  }
  return count > 0 ? Math.max(sum / count, 1) : 1;
}

/** Moves a node for good and brings everything known of its curves and its box up to date. */
export function moveNode(state: AnnealState, node: number, x: number, y: number): void {
  const { at, curves, order } = state;
  at[2 * node] = x;
  at[2 * node + 1] = y;
  for (let k = curves.offsets[node]!; k < curves.offsets[node + 1]!; k++)
    traceCurve(state, curves.incident[k]!);
  for (let k = curves.offsets[node]!; k < curves.offsets[node + 1]!; k++) {
    const curve = curves.incident[k]!;
    countHits(state, curve);
    for (let other = 0; other < curves.count; other++) countCrossing(state, curve, other);
  }
  for (let curve = 0; curve < curves.count; curve++) {
    if (curves.source[curve] !== node && curves.target[curve] !== node) {
      setHits(state, curve, node, piecesUnder(state.points, curve * stride, state, curve, node, x, y));
    }
  }
  void order;
}

function traceCurve(state: AnnealState, curve: number): void {
  const { at, curves, points, low, high } = state;
  const a = 2 * curves.source[curve]!;
  const b = 2 * curves.target[curve]!;
  sampleCurve(points, curve * stride, at[a]!, at[a + 1]!, at[b]!, at[b + 1]!, curves.curvature[curve]!);
  boundCurve(points, curve * stride, low, high, curve);
}

/** Writes the corners of the rectangle around a curve's points. */
export function boundCurve(
  points: Float64Array,
  offset: number,
  low: Float64Array,
  high: Float64Array,
  slot: number,
): void {
  let left = points[offset]!;
  let right = left;
  let top = points[offset + 1]!;
  let bottom = top;
  for (let p = offset + 2; p < offset + stride; p += 2) {
    const x = points[p]!;
    const y = points[p + 1]!;
    if (x < left) left = x;
    else if (x > right) right = x;
    if (y < top) top = y;
    else if (y > bottom) bottom = y;
  }
  low[2 * slot] = left;
  low[2 * slot + 1] = top;
  high[2 * slot] = right;
  high[2 * slot + 1] = bottom;
}

function countHits(state: AnnealState, curve: number): void {
  const { at, curves, order } = state;
  for (let node = 0; node < order; node++) {
    if (node === curves.source[curve] || node === curves.target[curve]) continue;
    const under = piecesUnder(
      state.points,
      curve * stride,
      state,
      curve,
      node,
      at[2 * node]!,
      at[2 * node + 1]!,
    );
    setHits(state, curve, node, under);
  }
}

function setHits(state: AnnealState, curve: number, node: number, under: number): void {
  const slot = curve * state.order + node;
  const before = state.hits[slot]!;
  if (before === under) return;
  const change = hitCost(under) - hitCost(before);
  state.hits[slot] = under;
  state.curveHitCost[curve]! += change;
  state.boxHitCost[node]! += change;
}

/** Number of pieces of a curve that pass under a node's box at (x, y). `bounds` holds the curve's rectangle in `slot`. */
export function piecesUnder(
  points: Float64Array,
  offset: number,
  bounds: { readonly low: Float64Array; readonly high: Float64Array; readonly boxes: Boxes },
  slot: number,
  node: number,
  x: number,
  y: number,
): number {
  const { low, high, boxes } = bounds;
  const half = boxes.halfWidth[node]! + clearance;
  const left = x - half;
  const right = x + half;
  if (high[2 * slot]! < left || low[2 * slot]! > right) return 0;
  const top = y - boxes.above[node]! - clearance;
  const bottom = y + boxes.below[node]! + clearance;
  if (high[2 * slot + 1]! < top || low[2 * slot + 1]! > bottom) return 0;
  let under = 0;
  for (let p = offset; p < offset + 2 * pieces; p += 2) {
    if (touches(points[p]!, points[p + 1]!, points[p + 2]!, points[p + 3]!, left, top, right, bottom))
      under += 1;
  }
  return under;
}

function countCrossing(state: AnnealState, first: number, second: number): void {
  const { at, curves, crossed, crossings } = state;
  const a = curves.source[first]!;
  const b = curves.target[first]!;
  const c = curves.source[second]!;
  const d = curves.target[second]!;
  if (a === c || a === d || b === c || b === d) return;
  const ends = [at[2 * c]!, at[2 * c + 1]!, at[2 * d]!, at[2 * d + 1]!] as const;
  const now = crosses(at[2 * a]!, at[2 * a + 1]!, at[2 * b]!, at[2 * b + 1]!, ...ends) ? 1 : 0;
  const slot = first * curves.count + second;
  const change = now - crossed[slot]!;
  if (change === 0) return;
  crossed[slot] = now;
  crossed[second * curves.count + first] = now;
  crossings[first]! += change;
  crossings[second]! += change;
}
