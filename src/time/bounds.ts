/** Whole days since 1970-01-01 in the proleptic Gregorian calendar; negative before it. */
export type Day = number;

/**
 * What a date allows: the period that it names starts no earlier than `earliestStart` and no later than `latestStart`, and ends
 * between `earliestEnd` and `latestEnd`. Ends are the first day *after* the period (half-open). An open or unknown side is
 * infinite. `2022-01-06` gives (d, d, d + 1, d + 1); `2022-01` gives (1 Jan, 31 Jan, 2 Jan, 1 Feb): some day of that month.
 */
export interface Bounds {
  readonly earliestStart: Day;
  readonly latestStart: Day;
  readonly earliestEnd: Day;
  readonly latestEnd: Day;
}

/** A period that the reader looks at, half-open: `from` is its first day, `until` the first day after it. */
export interface Window {
  readonly from: Day;
  readonly until: Day;
}

/** One typed array for each bound, in the order of the relations. An undated row holds `UNDATED` (see `isUndated`). */
export interface BoundsColumns {
  readonly earliestStart: Float64Array;
  readonly latestStart: Float64Array;
  readonly earliestEnd: Float64Array;
  readonly latestEnd: Float64Array;
}

/** The bounds of something without a date. They overlap no window, so that it is never taken for dated by mistake. */
export const UNDATED: Bounds = {
  earliestStart: Number.POSITIVE_INFINITY,
  latestStart: Number.POSITIVE_INFINITY,
  earliestEnd: Number.NEGATIVE_INFINITY,
  latestEnd: Number.NEGATIVE_INFINITY,
};

/** True for the bounds of something without a date. */
export function isUndated(bounds: Bounds): boolean {
  return bounds.earliestStart > bounds.latestEnd;
}

/** What a window says of a date. */
export type Overlap = 'certain' | 'possible' | 'outside' | 'undated';

/**
 * Says whether something dated falls into a window: certainly (whatever the exact days were), possibly (for some of them),
 * not at all, or unknown because it has no date. What may lie infinitely far away is still certain to lie within a window
 * without an end on that side. The same rule stands in GLSL in `render/`; a test compares the two.
 */
export function overlaps(bounds: Bounds, window: Window): Overlap {
  if (isUndated(bounds)) return 'undated';
  if (!(bounds.earliestStart < window.until && bounds.latestEnd > window.from)) return 'outside';
  const begins = bounds.latestStart < window.until || window.until === Number.POSITIVE_INFINITY;
  const lasts = bounds.earliestEnd > window.from || window.from === Number.NEGATIVE_INFINITY;
  return begins && lasts ? 'certain' : 'possible';
}
