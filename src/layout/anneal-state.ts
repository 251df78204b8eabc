import { type CellBits, collectCells, createCellBits, markCells } from './cell-bits.ts';
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
  readonly frame: Frame;
  /** 1 for a node that must stay. */
  readonly pinned?: Uint8Array;
  /** A layout's own wishes: cost of a node at a place, 0 where it is well. */
  readonly wish?: (node: number, x: number, y: number) => number;
}

/** The problem with what is known of every curve, kept up to date as nodes move, so that a trial need not count it again. */
export interface AnnealState extends AnnealProblem {
  readonly order: number;
  /** Length in pixels that a curve would best have. */
  readonly unit: number;
  readonly points: Float64Array;
  /** What touches each cell: first a bit for each box, then, from word `boxWords` on, one for each curve. */
  readonly cells: CellBits;
  readonly boxWords: number;
  /** Pieces of each curve that pass under each box, row by row, and what they cost by curve and by box. */
  readonly hits: Uint8Array;
  readonly curveHitCost: Float64Array;
  readonly boxHitCost: Float64Array;
  /** 1 where two curves cross, row by row, and the number of crossings of each curve. */
  readonly crossed: Uint8Array;
  readonly crossings: Int32Array;
  /** Scratch: what a collection of cells found. */
  readonly found: Int32Array;
}

/** A curve must stay so far from a box, in pixels. */
const clearance = 4;

/** Cost of so many pieces of one curve under one box. */
export function hitCost(hitPieces: number): number {
  return hitPieces === 0 ? 0 : 6 + 2 * hitPieces;
}

export function createAnnealState(problem: AnnealProblem): AnnealState {
  const order = problem.boxes.halfWidth.length;
  const count = problem.curves.count;
  const area = problem.frame.width * problem.frame.height;
  const boxWords = (order + 31) >>> 5;
  const cells = createCellBits(problem.frame, 32 * boxWords + count);
  const state: AnnealState = {
    ...problem,
    order,
    unit: 1.25 * Math.sqrt(area / Math.max(order, 1)),
    points: new Float64Array(count * stride),
    cells,
    boxWords,
    hits: new Uint8Array(count * order),
    curveHitCost: new Float64Array(count),
    boxHitCost: new Float64Array(order),
    crossed: new Uint8Array(count * count),
    crossings: new Int32Array(count),
    found: new Int32Array(cells.words),
  };
  for (let node = 0; node < order; node++) markBox(state, node, true);
  for (let curve = 0; curve < count; curve++) traceCurve(state, curve);
  for (let curve = 0; curve < count; curve++) countCurve(state, curve);
  return state;
}

/** Moves a node for good and brings everything known of its curves and its box up to date. */
export function moveNode(state: AnnealState, node: number, x: number, y: number): void {
  const { at, curves, points, hits, order } = state;
  const first = curves.offsets[node]!;
  const end = curves.offsets[node + 1]!;
  markBox(state, node, false);
  for (let k = first; k < end; k++) forgetCurve(state, curves.incident[k]!);
  for (let curve = 0; curve < curves.count; curve++) {
    if (hits[curve * order + node] !== 0) setHits(state, curve, node, 0);
  }
  at[2 * node] = x;
  at[2 * node + 1] = y;
  markBox(state, node, true);
  for (let k = first; k < end; k++) traceCurve(state, curves.incident[k]!);
  for (let k = first; k < end; k++) countCurve(state, curves.incident[k]!);
  collectAround(state, node, x, y);
  eachBit(state.found, state.boxWords, state.found.length, (curve) => {
    if (curves.source[curve] === node || curves.target[curve] === node) return;
    setHits(state, curve, node, piecesUnder(points, curve * stride, state.boxes, node, x, y));
  });
}

/** Calls `visit` for each bit that is set in the words from `from` to before `end`, counted from the first of them. */
function eachBit(words: Int32Array, from: number, end: number, visit: (bit: number) => void): void {
  for (let word = from; word < end; word++) {
    for (let rest = words[word]!; rest !== 0; rest &= rest - 1) {
      visit(((word - from) << 5) + 31 - Math.clz32(rest & -rest));
    }
  }
}

function markBox(state: AnnealState, node: number, on: boolean): void {
  const { at, boxes, cells } = state;
  const x = at[2 * node]!;
  const half = boxes.halfWidth[node]! + clearance;
  const top = at[2 * node + 1]! - boxes.above[node]! - clearance;
  const bottom = at[2 * node + 1]! + boxes.below[node]! + clearance;
  markCells(cells, node, on, x - half, top, x + half, bottom);
}

/** Fills `found` with what lies near a node's box at (x, y). */
export function collectAround(state: AnnealState, node: number, x: number, y: number): void {
  const { boxes, cells, found } = state;
  const half = boxes.halfWidth[node]! + clearance;
  const top = y - boxes.above[node]! - clearance;
  found.fill(0);
  collectCells(cells, found, x - half, top, x + half, y + boxes.below[node]! + clearance);
}

/** Fills `found` with what lies near the curve whose points start at `offset`. */
export function collectAlong(state: AnnealState, points: Float64Array, offset: number): void {
  const { cells, found } = state;
  found.fill(0);
  for (let p = offset; p < offset + 2 * pieces; p += 2) {
    const left = Math.min(points[p]!, points[p + 2]!);
    const right = Math.max(points[p]!, points[p + 2]!);
    const top = Math.min(points[p + 1]!, points[p + 3]!);
    collectCells(cells, found, left, top, right, Math.max(points[p + 1]!, points[p + 3]!));
  }
}

function markCurve(state: AnnealState, curve: number, on: boolean): void {
  const { points, cells, boxWords } = state;
  const thing = 32 * boxWords + curve;
  for (let p = curve * stride; p < curve * stride + 2 * pieces; p += 2) {
    const left = Math.min(points[p]!, points[p + 2]!);
    const right = Math.max(points[p]!, points[p + 2]!);
    const top = Math.min(points[p + 1]!, points[p + 3]!);
    markCells(cells, thing, on, left, top, right, Math.max(points[p + 1]!, points[p + 3]!));
  }
}

function traceCurve(state: AnnealState, curve: number): void {
  const { at, curves, points } = state;
  const a = 2 * curves.source[curve]!;
  const b = 2 * curves.target[curve]!;
  sampleCurve(points, curve * stride, at[a]!, at[a + 1]!, at[b]!, at[b + 1]!, curves.curvature[curve]!);
  markCurve(state, curve, true);
}

/** Takes a curve out of the grid and out of every count. */
function forgetCurve(state: AnnealState, curve: number): void {
  const { curves, order, hits, crossed, crossings } = state;
  markCurve(state, curve, false);
  for (let node = 0; node < order; node++) {
    if (hits[curve * order + node] !== 0) setHits(state, curve, node, 0);
  }
  if (crossings[curve] === 0) return;
  for (let other = 0; other < curves.count; other++) {
    if (crossed[curve * curves.count + other] === 0) continue;
    crossed[curve * curves.count + other] = 0;
    crossed[other * curves.count + curve] = 0;
    crossings[other]! -= 1;
  }
  crossings[curve] = 0;
}

/** Counts the boxes that a curve passes under and the curves that it crosses. */
function countCurve(state: AnnealState, curve: number): void {
  const { at, boxes, curves, points, crossed, crossings } = state;
  const a = curves.source[curve]!;
  const b = curves.target[curve]!;
  collectAlong(state, points, curve * stride);
  eachBit(state.found, 0, state.boxWords, (node) => {
    if (node === a || node === b) return;
    const under = piecesUnder(points, curve * stride, boxes, node, at[2 * node]!, at[2 * node + 1]!);
    setHits(state, curve, node, under);
  });
  eachBit(state.found, state.boxWords, state.found.length, (other) => {
    if (crossed[curve * curves.count + other] !== 0) return;
    if (!crossesCurve(state, other, a, b, at[2 * a]!, at[2 * a + 1]!)) return;
    crossed[curve * curves.count + other] = 1;
    crossed[other * curves.count + curve] = 1;
    crossings[curve]! += 1;
    crossings[other]! += 1;
  });
}

/** True when the straight way from `from`, taken to be at (x, y), to `to` crosses that of a curve which shares no end with it. */
export function crossesCurve(
  state: AnnealState,
  curve: number,
  from: number,
  to: number,
  x: number,
  y: number,
): boolean {
  const { at, curves } = state;
  const c = curves.source[curve]!;
  const d = curves.target[curve]!;
  if (c === from || c === to || d === from || d === to) return false;
  return crosses(x, y, at[2 * to]!, at[2 * to + 1]!, at[2 * c]!, at[2 * c + 1]!, at[2 * d]!, at[2 * d + 1]!);
}

function setHits(state: AnnealState, curve: number, node: number, under: number): void {
  const slot = curve * state.order + node;
  const change = hitCost(under) - hitCost(state.hits[slot]!);
  state.hits[slot] = under;
  state.curveHitCost[curve]! += change;
  state.boxHitCost[node]! += change;
}

/** Number of pieces of the curve whose points start at `offset` that pass under a node's box at (x, y). */
export function piecesUnder(
  points: Float64Array,
  offset: number,
  boxes: Boxes,
  node: number,
  x: number,
  y: number,
): number {
  const half = boxes.halfWidth[node]! + clearance;
  const top = y - boxes.above[node]! - clearance;
  const bottom = y + boxes.below[node]! + clearance;
  let under = 0;
  for (let p = offset; p < offset + 2 * pieces; p += 2) {
    if (
      touches(points[p]!, points[p + 1]!, points[p + 2]!, points[p + 3]!, x - half, top, x + half, bottom)
    ) {
      under += 1;
    }
  }
  return under;
}
