import type { Rows } from '../graph/rows.ts';
import {
  createDistanceSums,
  createWeightedDistanceSums,
  type DistanceSums,
  emptySums,
} from './kernels/distance-sums.ts';
import { laneDistances } from './kernels/simd.ts';
import { type Choices, lengthsOf, type Outcome, plainOutcome, type Run } from './measure.ts';

/** Sources that one pass of the bit-parallel search takes at once. */
const atOnce = 512;

/** Slices of as many sources as one pass takes, so that no pass runs half empty. */
export const distanceSlices = (order: number): number => Math.max(1, Math.ceil(order / atOnce));

/** The three sums, laid behind each other to travel as one array. */
function packSums({ reached, far, near }: DistanceSums): Outcome {
  const order = reached.length;
  const values = new Float64Array(3 * order);
  values.set(reached);
  values.set(far, order);
  values.set(near, 2 * order);
  return plainOutcome(values);
}

function addParts(parts: readonly Outcome[], order: number): DistanceSums {
  const sum = new Float64Array(3 * order);
  for (const { values } of parts) for (let i = 0; i < sum.length; i++) sum[i]! += values[i]!;
  return { reached: sum.slice(0, order), far: sum.slice(order, 2 * order), near: sum.slice(2 * order) };
}

/** Starts the sums of distances that both kinds of closeness are made from, and turns them into values at the end. */
export function startDistances(
  rows: Rows,
  choices: Choices,
  toValues: (sums: DistanceSums) => Float64Array,
): Run {
  const { order } = rows;
  const length = lengthsOf(rows.out, choices.paths);
  return {
    *slice(index) {
      const from = index * atOnce;
      const to = Math.min(order, from + atOnce);
      const together = length === null ? laneDistances(rows, from, to) : null;
      if (together) return plainOutcome(together);
      const sums = emptySums(order);
      const add =
        length === null ? createDistanceSums(rows, sums) : createWeightedDistanceSums(rows, length, sums);
      for (let source = from; source < to; source++) {
        add(source);
        if (source % 16 === 15) yield;
      }
      return packSums(sums);
    },
    finish: (parts) => plainOutcome(toValues(addParts(parts, order))),
  };
}
