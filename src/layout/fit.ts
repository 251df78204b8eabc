import type { Rectangle } from './treemap.ts';

/** How much more one direction may be stretched than the other. */
const mostStretch = 1.5;
/** How far the places are moved to where they would stand in equal shares of the width and height. */
const evenness = 0.5;

/**
 * Turns places so that their main axis lies along the longer side of a rectangle, then scales and moves them to fill it, stretching one direction by up
 * to 1.5 times the other. Changes `at` (x and y in turn).
 */
export function fitInto(at: Float64Array, rectangle: Rectangle): void {
  const order = at.length / 2;
  if (order === 0) return;
  turnMainAxis(at, rectangle.width >= rectangle.height);
  const [left, right] = extent(at, 0);
  const [top, bottom] = extent(at, 1);
  const middle = { x: rectangle.x + rectangle.width / 2, y: rectangle.y + rectangle.height / 2 };
  let scaleX = rectangle.width / Math.max(right - left, 1e-9);
  let scaleY = rectangle.height / Math.max(bottom - top, 1e-9);
  const smaller = Math.min(scaleX, scaleY);
  scaleX = Math.min(scaleX, smaller * mostStretch);
  scaleY = Math.min(scaleY, smaller * mostStretch);
  for (let node = 0; node < order; node++) {
    at[2 * node] = middle.x + (at[2 * node]! - (left + right) / 2) * scaleX;
    at[2 * node + 1] = middle.y + (at[2 * node + 1]! - (top + bottom) / 2) * scaleY;
  }
  even(at, 0, rectangle.x, rectangle.width, evenness);
  even(at, 1, rectangle.y, rectangle.height, evenness);
}

function turnMainAxis(at: Float64Array, level: boolean): void {
  const order = at.length / 2;
  let meanX = 0;
  let meanY = 0;
  for (let node = 0; node < order; node++) {
    meanX += at[2 * node]! / order;
    meanY += at[2 * node + 1]! / order;
  }
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (let node = 0; node < order; node++) {
    const x = at[2 * node]! - meanX;
    const y = at[2 * node + 1]! - meanY;
    xx += x * x;
    xy += x * y;
    yy += y * y;
  }
  const half = (xx - yy) / 2;
  const root = Math.sqrt(half * half + xy * xy);
  let axisX = half + root;
  let axisY = xy;
  if (Math.abs(axisX) < 1e-12 && Math.abs(axisY) < 1e-12) [axisX, axisY] = half >= 0 ? [1, 0] : [0, 1];
  const norm = Math.sqrt(axisX * axisX + axisY * axisY);
  const cos = axisX / norm;
  const sin = axisY / norm;
  for (let node = 0; node < order; node++) {
    const x = at[2 * node]! - meanX;
    const y = at[2 * node + 1]! - meanY;
    const along = x * cos + y * sin;
    const across = y * cos - x * sin;
    at[2 * node] = level ? along : across;
    at[2 * node + 1] = level ? across : along;
  }
}

/** Smallest and largest of the x (`axis` 0) or y (1) places. */
export function extent(at: Float64Array, axis: 0 | 1): [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let i = axis; i < at.length; i += 2) {
    low = Math.min(low, at[i]!);
    high = Math.max(high, at[i]!);
  }
  return [low, high];
}

/** Moves places along one axis part of the way to where they would stand at equal distances in the same order. */
function even(at: Float64Array, axis: 0 | 1, start: number, length: number, share: number): void {
  const order = at.length / 2;
  const ranked = Array.from({ length: order }, (_, node) => node);
  ranked.sort((a, b) => at[2 * a + axis]! - at[2 * b + axis]! || a - b);
  ranked.forEach((node, rank) => {
    const place = start + ((rank + 0.5) / order) * length;
    at[2 * node + axis]! += (place - at[2 * node + axis]!) * share;
  });
}
