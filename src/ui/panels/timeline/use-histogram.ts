import { useMemo } from 'react';
import { buildBins } from '../../../time/bins.ts';
import type { Window } from '../../../time/bounds.ts';
import { computeHistogram, type Histogram } from '../../../time/histogram.ts';
import type { Families, TimelineDays } from './use-timeline-data.ts';

/** Narrowest bar in pixels. */
const narrowest = 9;

/** The bars of a timeline: first day of each, and last the first day after them. */
export interface TimelineBins extends Histogram {
  readonly edges: Float64Array;
}

/** Relations over time by family, in bins that suit the width. */
export function useHistogram(
  { from, until }: Window,
  width: number,
  { bounds, include }: TimelineDays,
  families: Families,
): TimelineBins {
  return useMemo(() => {
    const { edges } = buildBins({ from, until }, Math.max(1, Math.floor(width / narrowest)));
    return { edges, ...computeHistogram(bounds, families.of, families.names.length, edges, include) };
  }, [from, until, width, bounds, include, families]);
}

/** The days of the bin that holds a day. */
export function binAt({ edges }: TimelineBins, day: number): Window {
  let bin = 0;
  while (bin < edges.length - 2 && edges[bin + 1]! <= day) bin++;
  return { from: edges[bin]!, until: edges[bin + 1]! };
}
