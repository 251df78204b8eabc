import type { BoundsColumns } from '../time/bounds.ts';
import { farthestDay, toNearDay } from './near-day.ts';
import { shownAs, type WindowRule } from './scene.ts';

/**
 * Says for any window whether an actor has a shown relation in it, without looking at the relations: for each actor, the days on which its
 * relations may start and those on which they may end, each sorted. The graphics card reads the same columns.
 */
export interface LiveDegree {
  /** Those of actor v stand from `offsets[v]` to `offsets[v + 1]`. */
  readonly offsets: Int32Array;
  /** Earliest start and latest end in turn, sorted separately within each actor. */
  readonly days: Float32Array;
  /** Number of shown relations without a date of each actor. */
  readonly undated: Int32Array;
}

/** Builds the index over the relations that `mask` lets through. Sorts each actor's days; a self-loop counts twice. */
export function buildLiveDegree(
  order: number,
  source: Int32Array,
  target: Int32Array,
  bounds: BoundsColumns,
  mask: Uint8Array,
): LiveDegree {
  const { earliestStart, latestEnd } = bounds;
  const offsets = new Int32Array(order + 1);
  const undated = new Int32Array(order);
  const isDated = (relation: number) => earliestStart[relation]! <= latestEnd[relation]!;
  for (const ends of [source, target]) {
    for (let relation = 0; relation < ends.length; relation++) {
      if (mask[relation] === shownAs.hidden) continue;
      if (isDated(relation)) offsets[ends[relation]! + 1]! += 1;
      else undated[ends[relation]!]! += 1;
    }
  }
  for (let actor = 0; actor < order; actor++) offsets[actor + 1]! += offsets[actor]!;
  const starts = new Float32Array(offsets[order]!);
  const stops = new Float32Array(offsets[order]!);
  const next = offsets.slice(0, order);
  for (const ends of [source, target]) {
    for (let relation = 0; relation < ends.length; relation++) {
      if (mask[relation] === shownAs.hidden || !isDated(relation)) continue;
      const at = next[ends[relation]!]!++;
      starts[at] = toNearDay(earliestStart[relation]!);
      stops[at] = toNearDay(latestEnd[relation]!);
    }
  }
  const days = new Float32Array(2 * starts.length);
  for (let actor = 0; actor < order; actor++) {
    starts.subarray(offsets[actor], offsets[actor + 1]).sort();
    stops.subarray(offsets[actor], offsets[actor + 1]).sort();
  }
  for (let at = 0; at < starts.length; at++) {
    days[2 * at] = starts[at]!;
    days[2 * at + 1] = stops[at]!;
  }
  return { offsets, days, undated };
}

/** Number of shown relations of an actor that certainly or possibly meet the window of a rule. Two binary searches. */
export function liveDegreeOf(index: LiveDegree, actor: number, rule: WindowRule): number {
  const { window } = rule;
  const from = toNearDay(window?.from ?? -farthestDay);
  const until = toNearDay(window?.until ?? farthestDay);
  const first = index.offsets[actor]!;
  const last = index.offsets[actor + 1]!;
  const started = countDays(index.days, 0, first, last, (day) => day < until);
  const ended = countDays(index.days, 1, first, last, (day) => day <= from);
  return started - ended + (rule.undated ? index.undated[actor]! : 0);
}

/** How many of an actor's days, sorted, satisfy a test that holds for the early ones. */
function countDays(
  days: Float32Array,
  column: 0 | 1,
  first: number,
  last: number,
  test: (day: number) => boolean,
): number {
  let low = first;
  let high = last;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(days[2 * middle + column]!)) low = middle + 1;
    else high = middle;
  }
  return low - first;
}
