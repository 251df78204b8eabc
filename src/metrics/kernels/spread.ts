import type { Neighbours } from '../../graph/rows.ts';

/** Writes to `result` the weighted sum over each row: what each node gets when every neighbour in its row hands on its value. */
export function gather(
  { start, neighbour }: Neighbours,
  weight: Float64Array | null,
  value: Float64Array,
  result: Float64Array,
): void {
  const order = start.length - 1;
  for (let v = 0; v < order; v++) {
    let sum = 0;
    if (weight === null)
      for (let e = start[v]!, end = start[v + 1]!; e < end; e++) sum += value[neighbour[e]!]!;
    else for (let e = start[v]!, end = start[v + 1]!; e < end; e++) sum += weight[e]! * value[neighbour[e]!]!;
    result[v] = sum;
  }
}

/** Scales values so that their sum is 1. All zeros stay. */
export function scaleToSum(values: Float64Array): void {
  let sum = 0;
  for (let v = 0; v < values.length; v++) sum += values[v]!;
  if (sum > 0) for (let v = 0; v < values.length; v++) values[v]! /= sum;
}

/** Scales values so that the sum of their squares is 1, and gives the length they had. All zeros stay. */
export function scaleToLength(values: Float64Array): number {
  let squares = 0;
  for (let v = 0; v < values.length; v++) squares += values[v]! * values[v]!;
  const length = Math.sqrt(squares);
  if (length > 0) for (let v = 0; v < values.length; v++) values[v]! /= length;
  return length;
}

/** Sum of what changed between two rounds of an iteration. */
export function change(before: Float64Array, after: Float64Array): number {
  let sum = 0;
  for (let v = 0; v < after.length; v++) sum += Math.abs(after[v]! - before[v]!);
  return sum;
}

/** The note beside values that stopped moving too late. */
export function unsettled(rounds: number): string {
  return `The values had not settled after ${rounds} rounds; take them as a rough guide.`;
}
