import type { Bounds, Day, Window } from '../../../time/bounds.ts';

/** A relation on a line of days: what it may cover, what it covers for certain, and where it goes on beyond what is known or seen. */
export interface RelationBar {
  readonly from: Day;
  readonly until: Day;
  /** The days that it covers whatever the exact dates were; null when there are none in sight. */
  readonly sure: Window | null;
  /** Whether the start or the end is open or not known. */
  readonly opensBefore: boolean;
  readonly opensAfter: boolean;
  /** Whether it lies beside the span or goes on outside it. */
  readonly isBefore: boolean;
  readonly isAfter: boolean;
}

/** Returns the bar of a dated relation, cut to the span; one that lies outside has no length and says on which side it is. */
export function relationBar(bounds: Bounds, span: Window): RelationBar {
  const cut = (day: Day): Day => Math.max(span.from, Math.min(span.until, day));
  const { earliestStart, latestStart, earliestEnd, latestEnd } = bounds;
  const sure = { from: cut(latestStart), until: cut(earliestEnd) };
  return {
    from: cut(earliestStart),
    until: cut(latestEnd),
    sure: sure.from < sure.until ? sure : null,
    opensBefore: !Number.isFinite(earliestStart),
    opensAfter: !Number.isFinite(latestEnd),
    isBefore: earliestStart < span.from,
    isAfter: latestEnd > span.until,
  };
}
