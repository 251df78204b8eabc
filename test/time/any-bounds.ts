import fc from 'fast-check';
import { type Bounds, type BoundsColumns, UNDATED, type Window } from '../../src/time/bounds.ts';

const someDay = fc.integer({ min: -40, max: 40 });
const never = { past: Number.NEGATIVE_INFINITY, future: Number.POSITIVE_INFINITY };

/** Bounds of every kind that `parseEdtf` makes, within a few weeks, so that edges meet often. */
export const anyBounds: fc.Arbitrary<Bounds> = fc
  .tuple(someDay, fc.nat(6), fc.nat(6), fc.nat(6), fc.nat(9))
  .map(([day, width, gap, endWidth, kind]) => {
    const last = day + width;
    const moment = { earliestStart: day, latestStart: last, earliestEnd: day + 1, latestEnd: last + 1 };
    const end = last + gap + 1;
    const interval = { earliestStart: day, latestStart: last, earliestEnd: end, latestEnd: end + endWidth };
    if (kind === 0) return UNDATED;
    if (kind === 1) return { ...interval, earliestEnd: never.future, latestEnd: never.future };
    if (kind === 2) return { ...interval, earliestStart: never.past, latestStart: never.past };
    if (kind === 3) return { ...moment, latestEnd: never.future };
    if (kind === 4) return { ...moment, earliestStart: never.past };
    if (kind === 5) return { ...moment, latestStart: never.future, latestEnd: never.future };
    if (kind === 6) return { ...moment, earliestStart: never.past, earliestEnd: never.past };
    return kind === 7
      ? interval
      : { ...moment, latestStart: kind === 8 ? last : day, latestEnd: kind === 8 ? last + 1 : day + 1 };
  });

/** A window near those bounds, sometimes without an end on a side. */
export const anyWindow: fc.Arbitrary<Window> = fc
  .tuple(someDay, fc.integer({ min: 1, max: 30 }), fc.nat(9))
  .map(([from, length, kind]) => ({
    from: kind === 0 ? never.past : from,
    until: kind === 1 ? never.future : from + length,
  }));

/** Puts bounds in columns. */
export function toColumns(rows: readonly Bounds[]): BoundsColumns {
  return {
    earliestStart: Float64Array.from(rows, (bounds) => bounds.earliestStart),
    latestStart: Float64Array.from(rows, (bounds) => bounds.latestStart),
    earliestEnd: Float64Array.from(rows, (bounds) => bounds.earliestEnd),
    latestEnd: Float64Array.from(rows, (bounds) => bounds.latestEnd),
  };
}
