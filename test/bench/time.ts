// @ts-expect-error the package brings no types
import edtf from 'edtf';
import { buildBins } from '../../src/time/bins.ts';
import { type BoundsColumns, overlaps, type Window } from '../../src/time/bounds.ts';
import { isoDay, toDay } from '../../src/time/day.ts';
import { parseEdtf } from '../../src/time/edtf.ts';
import { computeHistogram } from '../../src/time/histogram.ts';
import { buildWindowIndex, countWindow, findEntering } from '../../src/time/window-index.ts';

const relations = 1_000_000;
const firstDay = toDay(1990, 1, 1);
const days = toDay(2026, 1, 1) - firstDay;
const families = 8;

/** The same numbers on each run (Park and Miller). */
function createChance(): () => number {
  let state = 20_220_106;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Half exact days, a fifth months, a fifth intervals, a tenth open at the end. */
function createDates(count: number): string[] {
  const chance = createChance();
  return Array.from({ length: count }, () => {
    const day = firstDay + Math.floor(chance() * days);
    const kind = chance();
    if (kind < 0.5) return isoDay(day);
    if (kind < 0.7) return isoDay(day).slice(0, 7);
    if (kind < 0.9) return `${isoDay(day)}/${isoDay(day + Math.floor(chance() * 400))}`;
    return `${isoDay(day)}/..`;
  });
}

function toColumns(dates: readonly string[]): BoundsColumns {
  const bounds = dates.map((text) => {
    const parsed = parseEdtf(text);
    if (!parsed.ok) throw new Error(parsed.message);
    return parsed.bounds;
  });
  return {
    earliestStart: Float64Array.from(bounds, (b) => b.earliestStart),
    latestStart: Float64Array.from(bounds, (b) => b.latestStart),
    earliestEnd: Float64Array.from(bounds, (b) => b.earliestEnd),
    latestEnd: Float64Array.from(bounds, (b) => b.latestEnd),
  };
}

/** An interval within one day, which the edtf package refuses. */
const isOneDay = (text: string): boolean => text.slice(0, 10) === text.slice(11);

/** Milliseconds of the middle one of some runs, after one that does not count. */
function median(runs: number, work: () => unknown): number {
  work();
  const times = Array.from({ length: runs }, () => {
    const before = performance.now();
    work();
    return performance.now() - before;
  }).sort((a, b) => a - b);
  return times[runs >> 1] ?? Number.NaN;
}

const windowAt = (step: number): Window => {
  const from = firstDay + ((step * 30) % (days - 365));
  return { from, until: from + 365 };
};

/** Counts a window in the plain way: the rule for each relation. */
function countByRule(columns: BoundsColumns, window: Window): number {
  let certain = 0;
  for (let row = 0; row < relations; row += 1) {
    const answer = overlaps(
      {
        earliestStart: columns.earliestStart[row]!,
        latestStart: columns.latestStart[row]!,
        earliestEnd: columns.earliestEnd[row]!,
        latestEnd: columns.latestEnd[row]!,
      },
      window,
    );
    if (answer === 'certain') certain += 1;
  }
  return certain;
}

/** Prints what reading dates, counting windows, stepping and binning cost, beside the plain way in the same run. */
export function run(print: (line: string) => void = console.log): void {
  const dates = createDates(relations);
  const sample = dates.slice(0, 200_000);
  const few = sample.filter((text) => !isOneDay(text)).slice(0, 2000);
  const own = sample.length / median(5, () => sample.map((text) => parseEdtf(text)));
  const other = few.length / median(3, () => few.map((text) => edtf(text) as unknown));
  print(
    `dates read: ${Math.round(own).toLocaleString('en')} a ms, ${Math.round(own / other)} times the edtf package`,
  );

  const columns = toColumns(dates);
  const build = median(3, () => buildWindowIndex(columns));
  const index = buildWindowIndex(columns);
  let step = 0;
  const nextWindow = (): Window => {
    step += 37;
    return windowAt(step);
  };
  const jump = median(101, () => countWindow(index, nextWindow()));
  const byRule = median(5, () => countByRule(columns, nextWindow()));
  print(`index of ${relations.toLocaleString('en')} relations: ${build.toFixed(0)} ms, once`);
  print(`counts of a window: ${jump.toFixed(3)} ms, ${Math.round(byRule / jump)} times the rule row by row`);
  const moved = median(101, () => {
    step += 1;
    findEntering(index, columns, windowAt(step), windowAt(step + 1));
    findEntering(index, columns, windowAt(step + 1), windowAt(step));
  });
  print(`what enters and leaves in a step of 30 days: ${moved.toFixed(2)} ms`);

  const group = Uint8Array.from(dates, (_, row) => row % families);
  const { edges } = buildBins({ from: firstDay, until: firstDay + days });
  const histogram = median(9, () => computeHistogram(columns, group, families, edges));
  print(`histogram of ${families} families in ${edges.length - 1} bins: ${histogram.toFixed(1)} ms`);
}
