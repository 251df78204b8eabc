import type { Day } from './bounds.ts';

/** Returns how many of some sorted days come before a day. */
export function countBefore(days: Float64Array, day: Day): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Returns how many of some sorted days come before a day or on it. */
export function countUpTo(days: Float64Array, day: Day): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
