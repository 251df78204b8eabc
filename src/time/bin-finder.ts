import type { Day } from './bounds.ts';

/** Spans up to this many days get a table with an entry a day, which a million look-ups soon pay back. */
const longestTable = 1_000_000;

/** Returns a function that finds the bin of a day that lies between the outer edges. */
export function createBinFinder(edges: Float64Array): (day: Day) => number {
  const bins = edges.length - 1;
  const first = edges[0] ?? 0;
  const span = (edges[bins] ?? 0) - first;
  if (span > longestTable) return (day) => searchBin(edges, day);
  const table = new Int32Array(span);
  for (let bin = 0; bin < bins; bin += 1) table.fill(bin, edges[bin]! - first, edges[bin + 1]! - first);
  return (day) => table[day - first]!;
}

function searchBin(edges: Float64Array, day: Day): number {
  let low = 0;
  let high = edges.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (edges[middle]! <= day) low = middle;
    else high = middle;
  }
  return low;
}
