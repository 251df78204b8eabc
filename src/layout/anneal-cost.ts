import {
  type AnnealState,
  collectAlong,
  collectAround,
  crossesCurve,
  hitCost,
  piecesUnder,
} from './anneal-state.ts';
import { sampleCurve, stride } from './curve-geometry.ts';
import type { Boxes } from './label-box.ts';

/** What each fault of a picture costs; found by trying on ten maps, see `test/bench/layout.ts`. */
const price = {
  overlap: 14,
  outside: 30,
  stretch: 0.4,
  crossing: 2.2,
  narrow: 2.5,
  own: 1.5,
} as const;
/** Space that boxes should keep, in pixels. */
const gapX = 10;
const gapY = 8;
/** Two lines at one node should part by at least this sine, less at a node with many of them. */
const widestNarrow = 0.2;

/** Room for the points of a curve on trial. */
export const createTrial = (): Float64Array => new Float64Array(stride);

/** What the node costs where it is. */
export function costOf(state: AnnealState, node: number): number {
  const { at, curves, curveHitCost, boxHitCost, crossings } = state;
  const x = at[2 * node]!;
  const y = at[2 * node + 1]!;
  collectAround(state, node, x, y);
  let cost = placeCost(state, node, x, y) + boxHitCost[node]! + lineCost(state, node, x, y);
  for (let k = curves.offsets[node]!; k < curves.offsets[node + 1]!; k++) {
    const curve = curves.incident[k]!;
    cost += curveHitCost[curve]! + price.crossing * crossings[curve]!;
  }
  return cost;
}

/** What the node would cost at (x, y), or any number above `limit` as soon as it is known to be more. */
export function trialCost(
  state: AnnealState,
  trial: Float64Array,
  node: number,
  x: number,
  y: number,
  limit: number,
): number {
  collectAround(state, node, x, y);
  let cost = placeCost(state, node, x, y);
  if (cost > limit) return cost;
  cost += boxCost(state, node, x, y);
  if (cost > limit) return cost;
  cost += lineCost(state, node, x, y);
  if (cost > limit) return cost;
  const { curves, at } = state;
  const first = curves.offsets[node]!;
  for (let k = first; k < curves.offsets[node + 1]! && cost <= limit; k++) {
    const curve = curves.incident[k]!;
    const forth = curves.source[curve] === node;
    const other = forth ? curves.target[curve]! : curves.source[curve]!;
    const otherX = at[2 * other]!;
    const otherY = at[2 * other + 1]!;
    const bulge = forth ? curves.curvature[curve]! : -curves.curvature[curve]!;
    sampleCurve(trial, 0, x, y, otherX, otherY, bulge);
    collectAlong(state, trial, 0);
    cost += trialHits(state, trial, node, other);
    if (cost > limit) return cost;
    cost += price.crossing * trialCrossings(state, node, other, x, y);
  }
  return cost;
}

/** Cost of a place that needs no curve: boxes in the way (of those in `found`), the frame, the layout's own wish. */
function placeCost(state: AnnealState, node: number, x: number, y: number): number {
  const { at, boxes, boxWords, found, frame } = state;
  const half = boxes.halfWidth[node]!;
  const above = boxes.above[node]!;
  const below = boxes.below[node]!;
  const outX = Math.abs(x) + half - frame.width / 2;
  const outY = Math.max(above - y, below + y) - frame.height / 2;
  let cost = (outX > 0 ? price.outside + outX : 0) + (outY > 0 ? price.outside + outY : 0);
  for (let word = 0; word < boxWords; word++) {
    for (let rest = found[word]!; rest !== 0; rest &= rest - 1) {
      const other = (word << 5) + 31 - Math.clz32(rest & -rest);
      if (other === node) continue;
      const wide = half + boxes.halfWidth[other]! + gapX - Math.abs(at[2 * other]! - x);
      const dy = at[2 * other + 1]! - y;
      const high = dy > 0 ? below + boxes.above[other]! + gapY - dy : above + boxes.below[other]! + gapY + dy;
      if (wide > 0 && high > 0) cost += price.overlap + Math.min(wide, high);
    }
  }
  if (state.wish) cost += state.wish(node, x, y);
  return cost;
}

/** Cost of the lengths of the lines at this node, and of those of them and at its neighbours beside the lines to it, that run on top of each other. */
function lineCost(state: AnnealState, node: number, x: number, y: number): number {
  const { at, boxes, curves, unit } = state;
  const { offsets, incident, source, target } = curves;
  let cost = 0;
  for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
    const other = source[incident[k]!]! + target[incident[k]!]! - node;
    const dx = at[2 * other]! - x;
    const dy = at[2 * other + 1]! - y;
    const square = dx * dx + dy * dy + 1e-9;
    const excess = Math.sqrt(square) / unit - 1;
    cost += price.stretch * excess * excess;
    if (leavesUnderName(boxes, node, dx, dy) || leavesUnderName(boxes, other, dx, -dy)) cost += price.own;
    cost += narrowAt(
      state,
      other,
      node,
      -dx,
      -dy,
      square,
      at[2 * other]!,
      at[2 * other + 1]!,
      offsets[other]!,
    );
    cost += narrowAt(state, node, other, dx, dy, square, x, y, k + 1);
  }
  return cost;
}

/** True when a line that leaves a node along (dx, dy) passes under the node's own name. */
function leavesUnderName(boxes: Boxes, node: number, dx: number, dy: number): boolean {
  return dy > 0 && Math.abs(dx) * boxes.below[node]! < boxes.halfWidth[node]! * dy;
}

/** Cost of the lines at `apex` from place `from` of its list on, against the one to `skip` along (dx, dy). */
function narrowAt(
  state: AnnealState,
  apex: number,
  skip: number,
  dx: number,
  dy: number,
  square: number,
  apexX: number,
  apexY: number,
  from: number,
): number {
  const { at, curves } = state;
  const { offsets, incident, source, target } = curves;
  const end = offsets[apex + 1]!;
  const narrow = Math.min(widestNarrow, 3 / (end - offsets[apex]!));
  const limit = narrow * narrow;
  let cost = 0;
  for (let k = from; k < end; k++) {
    const other = source[incident[k]!]! + target[incident[k]!]! - apex;
    if (other === skip) continue;
    const ex = at[2 * other]! - apexX;
    const ey = at[2 * other + 1]! - apexY;
    if (dx * ex + dy * ey <= 0) continue;
    const cross = dx * ey - dy * ex;
    const sine = (cross * cross) / (square * (ex * ex + ey * ey + 1e-9));
    if (sine < limit) cost += price.narrow * (1 - sine / limit);
  }
  return cost;
}

/** Cost of other nodes' curves passing under the node's box at (x, y). */
function boxCost(state: AnnealState, node: number, x: number, y: number): number {
  const { curves, points, boxes, boxWords, found } = state;
  let cost = 0;
  for (let word = boxWords; word < found.length; word++) {
    for (let rest = found[word]!; rest !== 0; rest &= rest - 1) {
      const curve = ((word - boxWords) << 5) + 31 - Math.clz32(rest & -rest);
      if (curves.source[curve] === node || curves.target[curve] === node) continue;
      const under = piecesUnder(points, curve * stride, boxes, node, x, y);
      if (under > 0) cost += hitCost(under);
    }
  }
  return cost;
}

/** Cost of the curve on trial passing under the boxes of others. */
function trialHits(state: AnnealState, trial: Float64Array, node: number, other: number): number {
  const { at, boxes, boxWords, found } = state;
  let cost = 0;
  for (let word = 0; word < boxWords; word++) {
    for (let rest = found[word]!; rest !== 0; rest &= rest - 1) {
      const box = (word << 5) + 31 - Math.clz32(rest & -rest);
      if (box === node || box === other) continue;
      const under = piecesUnder(trial, 0, boxes, box, at[2 * box]!, at[2 * box + 1]!);
      if (under > 0) cost += hitCost(under);
    }
  }
  return cost;
}

/** Number of curves that the straight way from (x, y) to `other` crosses. */
function trialCrossings(state: AnnealState, node: number, other: number, x: number, y: number): number {
  const { boxWords, found } = state;
  let count = 0;
  for (let word = boxWords; word < found.length; word++) {
    for (let rest = found[word]!; rest !== 0; rest &= rest - 1) {
      const curve = ((word - boxWords) << 5) + 31 - Math.clz32(rest & -rest);
      if (crossesCurve(state, curve, node, other, x, y)) count += 1;
    }
  }
  return count;
}
