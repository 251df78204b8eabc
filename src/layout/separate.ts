import { extent } from './fit.ts';
import type { Boxes } from './label-box.ts';

export interface SeparateOptions {
  /** Space left between boxes, in pixels; 6 by default. */
  readonly gap?: number;
  /** 1 for a node that must stay where it is. */
  readonly pinned?: Uint8Array;
  /** Rounds after which it is left at that; 600 by default, which is far more than it takes. */
  readonly rounds?: number;
}

const mostRounds = 600;
/** After so many rounds without success the whole is spread a little, which always ends. */
const patience = 40;
const spread = 0.02;

/**
 * Moves boxes apart until none overlaps another, each pair along the direction in which it takes the least. Changes `at` (x and y in turn) and returns the number
 * of pairs that still overlap: 0 unless pinned boxes leave no way out. Two pinned boxes are not compared.
 *
 * Sweeps over the boxes from left to right; each round costs order × log(order) plus the pairs found near each other.
 */
export function separate(at: Float64Array, boxes: Boxes, options: SeparateOptions = {}): number {
  const gap = options.gap ?? 6;
  const order = boxes.halfWidth.length;
  const sorted = Array.from({ length: order }, (_, node) => node);
  let left = 0;
  unheap(at, boxes, options.pinned);
  for (let round = 1; round <= (options.rounds ?? mostRounds); round++) {
    left = pushApart(at, boxes, sorted, gap, options.pinned);
    if (left === 0) return 0;
    if (round % patience === 0) spreadOut(at, 1 + (spread * round) / patience, options.pinned);
  }
  return left;
}

function pushApart(
  at: Float64Array,
  boxes: Boxes,
  sorted: number[],
  gap: number,
  pinned: Uint8Array | undefined,
): number {
  const widest = boxes.halfWidth.reduce((most, half) => Math.max(most, half), 0);
  sorted.sort((a, b) => at[2 * a]! - at[2 * b]! || a - b);
  let found = 0;
  for (let i = 0; i < sorted.length; i++) {
    const a = sorted[i]!;
    const reach = at[2 * a]! + boxes.halfWidth[a]! + widest + gap;
    for (let j = i + 1; j < sorted.length; j++) {
      const b = sorted[j]!;
      if (at[2 * b]! > reach) break;
      if (pushPair(at, boxes, a, b, gap, pinned)) found += 1;
    }
  }
  return found;
}

function pushPair(
  at: Float64Array,
  boxes: Boxes,
  a: number,
  b: number,
  gap: number,
  pinned: Uint8Array | undefined,
): boolean {
  const shareA = pinned?.[a] ? 0 : 1;
  const shareB = pinned?.[b] ? 0 : 1;
  if (shareA + shareB === 0) return false;
  const dx = at[2 * b]! - at[2 * a]!;
  const overlapX = boxes.halfWidth[a]! + boxes.halfWidth[b]! + gap - Math.abs(dx);
  if (overlapX <= 1e-6) return false;
  const down = at[2 * b + 1]! - boxes.above[b]! - at[2 * a + 1]! - boxes.below[a]! - gap;
  const up = at[2 * a + 1]! - boxes.above[a]! - at[2 * b + 1]! - boxes.below[b]! - gap;
  if (down >= -1e-6 || up >= -1e-6) return false;
  const overlapY = Math.min(-down, -up);
  const part = 1.001 / (shareA + shareB);
  if (overlapX < overlapY) {
    const push = overlapX * part * (dx >= 0 ? 1 : -1);
    at[2 * a]! -= push * shareA;
    at[2 * b]! += push * shareB;
  } else {
    const push = overlapY * part * (down > up ? 1 : -1);
    at[2 * a + 1]! -= push * shareA;
    at[2 * b + 1]! += push * shareB;
  }
  return true;
}

/** Spreads a heap, in which the boxes have no room whatever the order, until the rectangle around it would hold them. */
function unheap(at: Float64Array, boxes: Boxes, pinned: Uint8Array | undefined): void {
  let needed = 0;
  for (let node = 0; node < boxes.halfWidth.length; node++) {
    needed += 2 * boxes.halfWidth[node]! * (boxes.above[node]! + boxes.below[node]!);
  }
  const roomIn = () => {
    const [left, right] = extent(at, 0);
    const [top, bottom] = extent(at, 1);
    return (right - left) * (bottom - top);
  };
  if (boxes.halfWidth.length < 3 || roomIn() * 4 > needed) return;
  for (let i = 0; i < at.length; i++) if (!pinned?.[i >> 1]) at[i]! += ((i * 37) % 101) / 101;
  spreadOut(at, Math.sqrt(needed / roomIn()), pinned);
}

/** Moves what is not pinned away from the middle of all. */
function spreadOut(at: Float64Array, factor: number, pinned: Uint8Array | undefined): void {
  for (const axis of [0, 1] as const) {
    const [low, high] = extent(at, axis);
    const middle = (low + high) / 2;
    for (let i = axis; i < at.length; i += 2) {
      if (!pinned?.[i >> 1]) at[i] = middle + (at[i]! - middle) * factor;
    }
  }
}
