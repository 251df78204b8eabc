import type { Random } from '../array/random.ts';

/** What a layout is given: the graph as columns, and names, because every node takes its name's room with it. */
export interface LayoutInput {
  /** One name a node, drawn under it. */
  readonly names: readonly string[];
  /** Tail and head of each relation. Parallel relations and self-loops are welcome. */
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** Radius of each node in pixels; by default `defaultRadius` of its number of neighbours. */
  readonly radius?: Float64Array;
  /** Width of the picture divided by its height; `usualAspect` by default. */
  readonly aspect?: number;
  /** The same seed gives the same picture; 1 by default. */
  readonly seed?: number;
  /** Group of each actor, from 0 on, for the grouped layout. */
  readonly group?: Int32Array;
  /** The actor in the middle, for the radial layout; by default the one with the most neighbours. */
  readonly focus?: number;
  /** 1 for each relation whose source stands above its target, for the ranked layout; by default all. */
  readonly above?: Uint8Array;
  /** A day for each actor, NaN when unknown, for the layout by time. */
  readonly day?: Float64Array;
  /** `quick` for a first picture at once, `full` (the default) for the best one. */
  readonly effort?: 'quick' | 'full';
}

/** Width by height of the picture's place on the page of a laptop, between the panels. */
export const usualAspect = 1.4;

/** A layout at work: yields the fraction done, from 0 to 1, every few milliseconds, and returns x and y in turn. Leave it to cancel. */
export type LayoutRun = Generator<number, Float64Array>;

/** Runs a layout to its end in one go. */
export function finish(run: LayoutRun): Float64Array {
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}

/** A part of a layout's work, whose progress counts as that from `from` to `until` of the whole. */
export function* stretch<Result>(
  part: Generator<number, Result>,
  from: number,
  until: number,
): Generator<number, Result> {
  for (;;) {
    const step = part.next();
    if (step.done) return step.value;
    yield from + (until - from) * step.value;
  }
}

/** Size of the picture in pixels at zoom 1; its centre is the origin. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** Radius of a node in pixels by its number of neighbours: its area grows with it, up to 20 pixels. */
export function defaultRadius(neighbours: number): number {
  return Math.min(20, 9 + 1.9 * Math.sqrt(neighbours));
}

/** A random direction and distance within the unit disc, by rejection: no sine or cosine, which browsers may round differently. */
export function randomInDisc(random: Random, out: Float64Array): void {
  for (;;) {
    const x = random() * 2 - 1;
    const y = random() * 2 - 1;
    if (x * x + y * y <= 1) {
      out[0] = x;
      out[1] = y;
      return;
    }
  }
}
