import type { Day } from './bounds.ts';

/** Spans up to this many days are sorted by counting, which is far quicker for many rows. */
const longestCount = 8_000_000;

/** Returns rows in the order of their days, those of one day in the order given. Infinite days come first and last. */
export function sortRows(rows: Uint32Array, days: Float64Array): Uint32Array {
  const count = rows.length;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < count; i += 1) {
    const day = days[rows[i]!]!;
    if (day < least && day !== Number.NEGATIVE_INFINITY) least = day;
    if (day > most && day !== Number.POSITIVE_INFINITY) most = day;
  }
  if (most < least) most = least = 0;
  const span = most - least;
  if (span > longestCount) return rows.toSorted((a, b) => compare(days[a]!, days[b]!) || a - b);
  const places = new Uint32Array(count);
  const next = new Uint32Array(span + 4);
  for (let i = 0; i < count; i += 1) {
    const day = days[rows[i]!]!;
    const place = day < least ? 0 : day > most ? span + 2 : day - least + 1;
    places[i] = place;
    next[place + 1]! += 1;
  }
  for (let place = 1; place < next.length; place += 1) next[place]! += next[place - 1]!;
  const sorted = new Uint32Array(count);
  for (let i = 0; i < count; i += 1) {
    const place = places[i]!;
    sorted[next[place]!] = rows[i]!;
    next[place]! += 1;
  }
  return sorted;
}

/** Not a subtraction: the difference of two infinities is no number. */
function compare(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
