import type { Camera } from '../view/view.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Sigma's unit is this many layout pixels; any number would do, because sigma sees no positions. */
export const sigmaPixels = 1000;

/** Layout pixels that one screen pixel may show, from closest to farthest. */
const closest = 0.08;
const farthest = 60;

const shorterSide = (size: Size) => Math.max(1, Math.min(size.width, size.height));

/** The camera of a view as sigma's: y upwards, the whole of its square at ratio 1. */
export function toSigma(camera: Camera, size: Size): { x: number; y: number; ratio: number } {
  return {
    x: 0.5 + camera.x / sigmaPixels,
    y: 0.5 - camera.y / sigmaPixels,
    ratio: (camera.ratio * shorterSide(size)) / sigmaPixels,
  };
}

export function fromSigma(state: { x: number; y: number; ratio: number }, size: Size): Camera {
  return {
    x: (state.x - 0.5) * sigmaPixels,
    y: (0.5 - state.y) * sigmaPixels,
    ratio: (state.ratio * sigmaPixels) / shorterSide(size),
  };
}

export function ratioLimits(size: Size): { min: number; max: number } {
  const factor = shorterSide(size) / sigmaPixels;
  return { min: closest * factor, max: farthest * factor };
}

/** Room in CSS pixels that `fitCamera` keeps free around the discs, for names and comfort. */
const margin = { left: 70, right: 70, top: 34, bottom: 58 };

/**
 * The camera that shows all the given boxes as large as they fit, but no larger than at twice zoom 1. Boxes are discs: x, y, radius in layout pixels.
 * Without any, the origin at zoom 1.
 */
export function fitCamera(
  discs: Iterable<readonly [x: number, y: number, radius: number]>,
  size: Size,
): Camera {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y, radius] of discs) {
    left = Math.min(left, x - radius);
    right = Math.max(right, x + radius);
    top = Math.min(top, y - radius);
    bottom = Math.max(bottom, y + radius);
  }
  if (left > right) return { x: 0, y: 0, ratio: 1 };
  const narrow = size.width < 600 ? 0.5 : 1;
  const width = Math.max(40, size.width - (margin.left + margin.right) * narrow);
  const height = Math.max(40, size.height - margin.top - margin.bottom);
  const ratio = Math.min(farthest, Math.max(0.5, (right - left) / width, (bottom - top) / height));
  return { x: (left + right) / 2, y: (top + bottom) / 2 + ((margin.bottom - margin.top) / 2) * ratio, ratio };
}

/** Where a layout point is on the screen, and back. */
export function toScreen(camera: Camera, size: Size, x: number, y: number): { x: number; y: number } {
  return {
    x: (x - camera.x) / camera.ratio + size.width / 2,
    y: (y - camera.y) / camera.ratio + size.height / 2,
  };
}

export function toLayout(camera: Camera, size: Size, x: number, y: number): { x: number; y: number } {
  return {
    x: (x - size.width / 2) * camera.ratio + camera.x,
    y: (y - size.height / 2) * camera.ratio + camera.y,
  };
}
