/** Straight pieces that stand for one curve in the tests of a layout. */
export const pieces = 6;
/** Numbers that one curve takes: x and y of each end of a piece. */
export const stride = 2 * (pieces + 1);

/**
 * Writes points along the quadratic curve from a to b into `out` from `offset` on, x and y in turn. Its control point stands beside the middle,
 * to the left of the way from a to b on the page (y down), by `curvature` times the distance.
 */
export function sampleCurve(
  out: Float64Array,
  offset: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
  curvature: number,
  count: number = pieces,
): void {
  const controlX = (ax + bx) / 2 + (by - ay) * curvature;
  const controlY = (ay + by) / 2 - (bx - ax) * curvature;
  for (let i = 0; i <= count; i++) {
    const t = i / count;
    const u = 1 - t;
    out[offset + 2 * i] = u * u * ax + 2 * u * t * controlX + t * t * bx;
    out[offset + 2 * i + 1] = u * u * ay + 2 * u * t * controlY + t * t * by;
  }
}

/** True when the straight piece from a to b touches the rectangle. */
export function touches(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
): boolean {
  if ((ax < left && bx < left) || (ax > right && bx > right)) return false;
  if ((ay < top && by < top) || (ay > bottom && by > bottom)) return false;
  const nx = by - ay;
  const ny = ax - bx;
  const c = -(nx * ax + ny * ay);
  const low = c + (nx > 0 ? nx * left : nx * right) + (ny > 0 ? ny * top : ny * bottom);
  const high = c + (nx > 0 ? nx * right : nx * left) + (ny > 0 ? ny * bottom : ny * top);
  return low <= 0 && high >= 0;
}

/** True when the straight pieces a–b and c–d cross at a point inside both. */
export function crosses(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  const c = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  const d = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax);
  if (c * d >= 0) return false;
  const a = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx);
  const b = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx);
  return a * b < 0;
}
