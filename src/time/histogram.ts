import { createBinFinder } from './bin-finder.ts';
import type { BoundsColumns, Day } from './bounds.ts';

/** Counts for each group and bin: the value of a group in a bin stands at `group * bins + bin`. */
export interface Histogram {
  readonly bins: number;
  /** Relations that fall into the bin for certain: whole numbers. */
  readonly certain: Float64Array;
  /** Relations that may: the sum of their chances. */
  readonly possible: Float64Array;
  /** Relations without a date, one number a group. */
  readonly undated: Float64Array;
}

/**
 * Returns for each bin how many relations it holds, certainly and possibly, by group.
 *
 * A relation counts in each bin that a window of the same days would show it in; one that lasted counts in all bins of its
 * duration. *Certain* follows `overlaps`. *Possible* adds the chance that it falls into the bin, each day that its bounds
 * allow being as likely as the next: `2022-01` adds 1/31 to each day of that month and 1 to the month. So a moment adds 1 in
 * all, however well its date is known. An open or unknown side is cut at the outer edges of the bins.
 *
 * Rule: what has begun before the end of the bin, less what has ended by its start, less what is certain; each summed up from
 * the bins in which it changes, so that the cost is one pass over the relations however many bins they cross.
 *
 * @param group index of the group of each relation
 * @param groups how many groups there are
 * @param edges first day of each bin, and last the first day after all of them (see `buildBins`)
 * @param include which relations count, one byte each; all of them unless told
 */
export function computeHistogram(
  columns: BoundsColumns,
  group: ArrayLike<number>,
  groups: number,
  edges: Float64Array,
  include?: Uint8Array,
): Histogram {
  const changes = createChanges(groups, edges);
  const undated = new Float64Array(groups);
  const { earliestStart, latestStart, earliestEnd, latestEnd } = columns;
  for (let row = 0; row < earliestStart.length; row += 1) {
    if (include && include[row] === 0) continue;
    const g = group[row]!;
    if (earliestStart[row]! > latestEnd[row]!) undated[g]! += 1;
    else addRow(changes, g, earliestStart[row]!, latestStart[row]!, earliestEnd[row]!, latestEnd[row]!);
  }
  return { ...sumUp(changes, groups), undated };
}

/** What changes from bin to bin, `bins + 2` places for each group. */
interface Changes {
  readonly edges: Float64Array;
  readonly binOf: (day: Day) => number;
  readonly certain: Float64Array;
  readonly possible: Float64Array;
  /** Chance a day to begin or to have ended, of dates spread over whole bins. */
  readonly beginning: Float64Array;
  readonly ending: Float64Array;
}

function createChanges(groups: number, edges: Float64Array): Changes {
  const places = () => new Float64Array(groups * (edges.length + 1));
  return {
    edges,
    binOf: createBinFinder(edges),
    certain: places(),
    possible: places(),
    beginning: places(),
    ending: places(),
  };
}

function addRow(changes: Changes, group: number, es: Day, ls: Day, ee: Day, le: Day): void {
  const { edges, binOf, certain, possible } = changes;
  const bins = edges.length - 1;
  const first = edges[0]!;
  const last = edges[bins]! - 1;
  if (es > last || le <= first) return;
  const at = group * (bins + 2);
  const low = ls <= first ? 0 : ls > last ? bins : binOf(ls);
  const high = ee > last ? bins - 1 : ee <= first ? -1 : binOf(ee - 1);
  const beginsInOneBin = es === ls || ls <= first || (low < bins && es >= edges[low]!);
  const endsInOneBin = ee === le || ee > last || (high >= 0 && le <= edges[high + 1]!);
  if (low <= high) {
    certain[at + low]! += 1;
    certain[at + high + 1]! -= 1;
    if (beginsInOneBin && endsInOneBin) return;
    possible[at + low]! -= 1;
    possible[at + high + 1]! += 1;
  }
  const begin = es === past && ls !== past ? Math.min(first, ls, finiteOr(ee - 1, first)) : es;
  const beginLatest = ls === future ? Math.max(last, begin) : ls;
  const finish = le === future && ee !== future ? Math.max(last, ee - 1, finiteOr(ls, last)) : le - 1;
  const finishEarliest = ee === past ? Math.min(first, finish) : ee - 1;
  spread(changes, changes.beginning, at, 0, 1, begin, beginLatest);
  spread(changes, changes.ending, at, 1, -1, finishEarliest, finish);
}

const past = Number.NEGATIVE_INFINITY;
const future = Number.POSITIVE_INFINITY;
const finiteOr = (day: Day, otherwise: Day): Day => (Number.isFinite(day) ? day : otherwise);

/** Adds to `possible` the chance, from each bin on, that something which happens on some day from `a` to `b` has happened. */
function spread(
  { edges, binOf, possible }: Changes,
  rate: Float64Array,
  at: number,
  delay: number,
  sign: number,
  a: Day,
  b: Day,
): void {
  const bins = edges.length - 1;
  const first = edges[0]!;
  const last = edges[bins]! - 1;
  if (a === past) {
    possible[at]! += sign;
    return;
  }
  if (a > last) return;
  const chance = sign / (b - a + 1);
  if (a < first) possible[at]! += chance * (Math.min(b, first - 1) - a + 1);
  if (b < first) return;
  const from = Math.max(a, first);
  const until = Math.min(b, last);
  const low = binOf(from);
  const high = binOf(until);
  if (low === high) {
    possible[at + low + delay]! += chance * (until - from + 1);
    return;
  }
  possible[at + low + delay]! += chance * (edges[low + 1]! - from);
  possible[at + high + delay]! += chance * (until - edges[high]! + 1);
  rate[at + low + 1]! += chance;
  rate[at + high]! -= chance;
}

/** Below this a sum is what rounding left of nothing. */
const rounding = 1e-9;

function sumUp(changes: Changes, groups: number): Pick<Histogram, 'bins' | 'certain' | 'possible'> {
  const { edges } = changes;
  const bins = edges.length - 1;
  const certain = new Float64Array(groups * bins);
  const possible = new Float64Array(groups * bins);
  for (let group = 0; group < groups; group += 1) {
    let sure = 0;
    let chance = 0;
    let beginning = 0;
    let ending = 0;
    for (let bin = 0; bin < bins; bin += 1) {
      const at = group * (bins + 2) + bin;
      beginning += changes.beginning[at]!;
      sure += changes.certain[at]!;
      chance += changes.possible[at]! + beginning * (edges[bin + 1]! - edges[bin]!);
      if (bin > 0) chance += ending * (edges[bin]! - edges[bin - 1]!);
      ending += changes.ending[at]!;
      certain[group * bins + bin] = sure;
      possible[group * bins + bin] = chance > rounding ? chance : 0;
    }
  }
  return { bins, certain, possible };
}
