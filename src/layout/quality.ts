import { pieces as coarse, crosses, sampleCurve, touches } from './curve-geometry.ts';
import type { Curves } from './curves.ts';
import type { Boxes } from './label-box.ts';

/** How well a picture can be read. Boxes are nodes with their names. */
export interface LayoutQuality {
  /** Pairs of boxes that overlap by more than a pixel both ways. */
  readonly overlaps: number;
  /** Curves that pass under the box of an actor at neither of their ends. */
  readonly curvesUnderLabels: number;
  /** Curves in all: single relations, and the two outermost of each fan of parallel ones. */
  readonly curves: number;
  /** Crossings of two curves that share no end. */
  readonly crossings: number;
  /** Mean over the curves of the distance to the nearest node at neither end, in pixels. */
  readonly nodeCurveDistance: number;
  /** Width and height of all boxes together, in pixels. */
  readonly width: number;
  readonly height: number;
}

const fine = coarse * 3;
const fineStride = 2 * (fine + 1);
/** A curve may graze the blank rim of a box by so much. */
const graze = 2;

/** Measures how well places can be read. Size² + size × order steps. Throws on a place that is not finite, which would count as no fault. */
export function measureQuality(at: Float64Array, boxes: Boxes, curves: Curves): LayoutQuality {
  if (!at.every(Number.isFinite)) throw new Error('A place is not finite.');
  const points = new Float64Array(curves.count * fineStride);
  for (let curve = 0; curve < curves.count; curve++) {
    const a = 2 * curves.source[curve]!;
    const b = 2 * curves.target[curve]!;
    sampleCurve(
      points,
      curve * fineStride,
      at[a]!,
      at[a + 1]!,
      at[b]!,
      at[b + 1]!,
      curves.curvature[curve]!,
      fine,
    );
  }
  const { under, distance } = passes(at, boxes, curves, points);
  return {
    overlaps: countOverlaps(at, boxes),
    curvesUnderLabels: under,
    curves: curves.count,
    crossings: countCrossings(curves, points),
    nodeCurveDistance: distance,
    ...outline(at, boxes),
  };
}

function countOverlaps(at: Float64Array, boxes: Boxes): number {
  const order = boxes.halfWidth.length;
  let count = 0;
  for (let a = 0; a < order; a++) {
    for (let b = a + 1; b < order; b++) {
      const across = boxes.halfWidth[a]! + boxes.halfWidth[b]! - Math.abs(at[2 * a]! - at[2 * b]!);
      const bottom = Math.min(at[2 * a + 1]! + boxes.below[a]!, at[2 * b + 1]! + boxes.below[b]!);
      const top = Math.max(at[2 * a + 1]! - boxes.above[a]!, at[2 * b + 1]! - boxes.above[b]!);
      if (across > 1 && bottom - top > 1) count += 1;
    }
  }
  return count;
}

function passes(at: Float64Array, boxes: Boxes, curves: Curves, points: Float64Array) {
  const order = boxes.halfWidth.length;
  let under = 0;
  let sum = 0;
  for (let curve = 0; curve < curves.count; curve++) {
    let hit = false;
    let nearest = Number.POSITIVE_INFINITY;
    for (let node = 0; node < order; node++) {
      if (node === curves.source[curve] || node === curves.target[curve]) continue;
      hit ||= touchesBox(points, curve * fineStride, at, boxes, node);
      nearest = Math.min(
        nearest,
        squaredDistance(points, curve * fineStride, at[2 * node]!, at[2 * node + 1]!),
      );
    }
    if (hit) under += 1;
    if (Number.isFinite(nearest)) sum += Math.sqrt(nearest);
  }
  return { under, distance: curves.count > 0 ? sum / curves.count : 0 };
}

function touchesBox(
  points: Float64Array,
  offset: number,
  at: Float64Array,
  boxes: Boxes,
  node: number,
): boolean {
  const half = boxes.halfWidth[node]! - graze;
  const left = at[2 * node]! - half;
  const right = at[2 * node]! + half;
  const top = at[2 * node + 1]! - boxes.above[node]! + graze;
  const bottom = at[2 * node + 1]! + boxes.below[node]! - graze;
  for (let p = offset; p < offset + 2 * fine; p += 2) {
    if (touches(points[p]!, points[p + 1]!, points[p + 2]!, points[p + 3]!, left, top, right, bottom))
      return true;
  }
  return false;
}

function squaredDistance(points: Float64Array, offset: number, x: number, y: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let p = offset; p <= offset + 2 * fine; p += 2) {
    const dx = points[p]! - x;
    const dy = points[p + 1]! - y;
    nearest = Math.min(nearest, dx * dx + dy * dy);
  }
  return nearest;
}

function countCrossings(curves: Curves, points: Float64Array): number {
  let count = 0;
  for (let a = 0; a < curves.count; a++) {
    for (let b = a + 1; b < curves.count; b++) {
      const shared =
        curves.source[a] === curves.source[b] ||
        curves.source[a] === curves.target[b] ||
        curves.target[a] === curves.source[b] ||
        curves.target[a] === curves.target[b];
      if (!shared && curvesCross(points, a * fineStride, b * fineStride)) count += 1;
    }
  }
  return count;
}

function curvesCross(points: Float64Array, first: number, second: number): boolean {
  if (apart(points, first, second, 0) || apart(points, first, second, 1)) return false;
  for (let p = first; p < first + 2 * fine; p += 2) {
    for (let q = second; q < second + 2 * fine; q += 2) {
      const [ax, ay, bx, by] = [points[p]!, points[p + 1]!, points[p + 2]!, points[p + 3]!];
      if (crosses(ax, ay, bx, by, points[q]!, points[q + 1]!, points[q + 2]!, points[q + 3]!)) return true;
    }
  }
  return false;
}

/** True when the two curves lie in different bands of x (`axis` 0) or y (1). */
function apart(points: Float64Array, first: number, second: number, axis: 0 | 1): boolean {
  let [lowA, highA, lowB, highB] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = axis; i < fineStride; i += 2) {
    lowA = Math.min(lowA, points[first + i]!);
    highA = Math.max(highA, points[first + i]!);
    lowB = Math.min(lowB, points[second + i]!);
    highB = Math.max(highB, points[second + i]!);
  }
  return highA < lowB || highB < lowA;
}

function outline(at: Float64Array, boxes: Boxes): { width: number; height: number } {
  if (at.length === 0) return { width: 0, height: 0 };
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let node = 0; node < boxes.halfWidth.length; node++) {
    left = Math.min(left, at[2 * node]! - boxes.halfWidth[node]!);
    right = Math.max(right, at[2 * node]! + boxes.halfWidth[node]!);
    top = Math.min(top, at[2 * node + 1]! - boxes.above[node]!);
    bottom = Math.max(bottom, at[2 * node + 1]! + boxes.below[node]!);
  }
  return { width: right - left, height: bottom - top };
}
