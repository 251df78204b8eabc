import { type AnnealState, boundCurve, hitCost, piecesUnder } from './anneal-state.ts';
import { crosses, sampleCurve, stride } from './curve-geometry.ts';

/** What each fault of a picture costs; found by trying on ten maps, see `test/bench/layout.mjs`. */
const price = { overlap: 14, outside: 30, stretch: 1.1, crossing: 2.2, narrow: 2.5 } as const;
/** Space that boxes should keep, in pixels. */
const gapX = 10;
const gapY = 8;
/** Two lines at one node should part by at least this sine, less at a node with many of them. */
const widestNarrow = 0.2;

/** Room for the curves of a node on trial, as long as the largest number of them. */
export interface Trial {
  readonly points: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly boxes: AnnealState['boxes'];
}

export function createTrial(state: AnnealState): Trial {
  let most = 0;
  for (let node = 0; node < state.order; node++) {
    most = Math.max(most, state.curves.offsets[node + 1]! - state.curves.offsets[node]!);
  }
  return {
    points: new Float64Array(most * stride),
    low: new Float64Array(2 * most),
    high: new Float64Array(2 * most),
    boxes: state.boxes,
  };
}

/** What the node costs where it is. */
export function costOf(state: AnnealState, node: number): number {
  const { at, curves, curveHitCost, boxHitCost, crossings } = state;
  let cost = placeCost(state, node, at[2 * node]!, at[2 * node + 1]!) + boxHitCost[node]!;
  for (let k = curves.offsets[node]!; k < curves.offsets[node + 1]!; k++) {
    const curve = curves.incident[k]!;
    cost += curveHitCost[curve]! + price.crossing * crossings[curve]!;
  }
  return cost;
}

/** What the node would cost at (x, y), or any number above `limit` as soon as it is known to be more. */
export function trialCost(
  state: AnnealState,
  trial: Trial,
  node: number,
  x: number,
  y: number,
  limit: number,
): number {
  let cost = placeCost(state, node, x, y);
  if (cost > limit) return cost;
  cost += boxCost(state, node, x, y);
  if (cost > limit) return cost;
  const { curves, at } = state;
  const first = curves.offsets[node]!;
  for (let k = first; k < curves.offsets[node + 1]! && cost <= limit; k++) {
    const curve = curves.incident[k]!;
    const slot = k - first;
    const forth = curves.source[curve] === node;
    const other = forth ? curves.target[curve]! : curves.source[curve]!;
    const otherX = at[2 * other]!;
    const otherY = at[2 * other + 1]!;
    const bulge = forth ? curves.curvature[curve]! : -curves.curvature[curve]!;
    sampleCurve(trial.points, slot * stride, x, y, otherX, otherY, bulge);
    boundCurve(trial.points, slot * stride, trial.low, trial.high, slot);
    cost += trialHits(state, trial, slot, node, other);
    if (cost > limit) return cost;
    cost += price.crossing * trialCrossings(state, node, other, x, y);
  }
  return cost;
}

/** Cost of a place that needs no curve: boxes in the way, the frame, distances to the others, narrow angles, the layout's own wish. */
function placeCost(state: AnnealState, node: number, x: number, y: number): number {
  const { at, boxes, order, steps, unit, frame } = state;
  const half = boxes.halfWidth[node]!;
  const above = boxes.above[node]!;
  const below = boxes.below[node]!;
  const outX = Math.abs(x) + half - frame.width / 2;
  const outY = Math.max(above - y, below + y) - frame.height / 2;
  let cost = (outX > 0 ? price.outside + outX : 0) + (outY > 0 ? price.outside + outY : 0);
  const row = node * order;
  for (let other = 0; other < order; other++) {
    if (other === node) continue;
    const dx = at[2 * other]! - x;
    const dy = at[2 * other + 1]! - y;
    const wide = half + boxes.halfWidth[other]! + gapX - Math.abs(dx);
    if (wide > 0) {
      const high = dy > 0 ? below + boxes.above[other]! + gapY - dy : above + boxes.below[other]! + gapY + dy;
      if (high > 0) cost += price.overlap + Math.min(wide, high);
    }
    const wanted = steps[row + other]!;
    if (wanted === 0) continue;
    const ratio = Math.sqrt(dx * dx + dy * dy) / (unit * wanted) - 1;
    cost += price.stretch * ratio * ratio;
  }
  if (state.wish) cost += state.wish(node, x, y);
  return cost + narrowCost(state, node, x, y);
}

/** Cost of lines at this node, and at its neighbours beside the lines to it, that run on top of each other. */
function narrowCost(state: AnnealState, node: number, x: number, y: number): number {
  const { at, curves } = state;
  const { offsets, incident, source, target } = curves;
  let cost = 0;
  for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
    const other = source[incident[k]!]! + target[incident[k]!]! - node;
    const dx = at[2 * other]! - x;
    const dy = at[2 * other + 1]! - y;
    const square = dx * dx + dy * dy + 1e-9;
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
  const { curves, points } = state;
  let cost = 0;
  for (let curve = 0; curve < curves.count; curve++) {
    if (curves.source[curve] === node || curves.target[curve] === node) continue;
    const under = piecesUnder(points, curve * stride, state, curve, node, x, y);
    if (under > 0) cost += hitCost(under);
  }
  return cost;
}

/** Cost of one curve on trial passing under the boxes of others. */
function trialHits(state: AnnealState, trial: Trial, slot: number, node: number, other: number): number {
  const { at, order } = state;
  let cost = 0;
  for (let box = 0; box < order; box++) {
    if (box === node || box === other) continue;
    const under = piecesUnder(trial.points, slot * stride, trial, slot, box, at[2 * box]!, at[2 * box + 1]!);
    if (under > 0) cost += hitCost(under);
  }
  return cost;
}

/** Number of curves that the straight way from (x, y) to `other` crosses. */
function trialCrossings(state: AnnealState, node: number, other: number, x: number, y: number): number {
  const { at, curves, low, high } = state;
  const { source, target } = curves;
  const otherX = at[2 * other]!;
  const otherY = at[2 * other + 1]!;
  const left = Math.min(x, otherX);
  const right = Math.max(x, otherX);
  const top = Math.min(y, otherY);
  const bottom = Math.max(y, otherY);
  let count = 0;
  for (let curve = 0; curve < curves.count; curve++) {
    if (low[2 * curve]! > right || high[2 * curve]! < left) continue;
    if (low[2 * curve + 1]! > bottom || high[2 * curve + 1]! < top) continue;
    const a = source[curve]!;
    const b = target[curve]!;
    if (a === node || b === node || a === other || b === other) continue;
    const ax = at[2 * a]!;
    const ay = at[2 * a + 1]!;
    if (crosses(ax, ay, at[2 * b]!, at[2 * b + 1]!, x, y, otherX, otherY)) count += 1;
  }
  return count;
}
