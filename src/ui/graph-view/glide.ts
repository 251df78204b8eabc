import { prefersLessMotion } from '../prefers-less-motion.ts';

/** How long actors take to new places, in milliseconds. */
const glideTime = 280;

/** Moves the actors of a picture to new places. */
export interface Glide {
  /** Goes from one set of places to another; from wherever the actors are if they still move. */
  move(from: Float64Array | null, to: Float64Array): void;
  stop(): void;
}

/** Places a share of the way, 0 to 1, from one set to another. */
export function placesBetween(from: Float64Array, to: Float64Array, share: number): Float64Array {
  return to.map((end, place) => from[place]! + (end - from[place]!) * share);
}

/** How many actors stand elsewhere in another set of places. */
export function countMoved(from: Float64Array, to: Float64Array): number {
  let moved = 0;
  for (let x = 0; x < to.length; x += 2) if (from[x] !== to[x] || from[x + 1] !== to[x + 1]) moved += 1;
  return moved;
}

/**
 * Lets actors glide to new places, slower towards the end, so that the eye can follow them. At once when the reader prefers less motion, and for a single
 * actor: that one was dragged and is there already.
 */
export function createGlide(setPositions: (positions: Float64Array) => void): Glide {
  let frame = 0;
  let now: Float64Array | null = null;
  const stop = () => {
    cancelAnimationFrame(frame);
    now = null;
  };
  const move = (before: Float64Array | null, to: Float64Array) => {
    const from = now ?? before;
    stop();
    if (!from || from.length !== to.length || countMoved(from, to) < 2 || prefersLessMotion()) {
      setPositions(to.slice());
      return;
    }
    now = from;
    const start = performance.now();
    const step = () => {
      const share = Math.min(1, (performance.now() - start) / glideTime);
      now = share < 1 ? placesBetween(from, to, 1 - (1 - share) ** 3) : null;
      setPositions(now?.slice() ?? to.slice());
      if (now) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
  };
  return { move, stop };
}
