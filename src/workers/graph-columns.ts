import type { Direction, Parallel, RowsInput } from '../graph/rows.ts';

/** How a reader wants relations to count: issue of direction, parallel relations, weights and self-loops. */
export interface Reading {
  readonly direction: Direction;
  readonly parallel: Parallel;
  readonly selfLoops: boolean;
}

/** The reading that suits a power map: arrows as stated, each pair of actors once, no self-loops. */
export const usualReading: Reading = { direction: 'as-stated', parallel: 'once', selfLoops: false };

/** Relations as columns, those that count marked 1 in `include` (all when null), with a weight each when ties have one. */
export interface GraphColumns {
  readonly order: number;
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly include: Uint8Array | null;
  /** 1 for relations that count both ways, such as kinship; none when null. */
  readonly bothWays: Uint8Array | null;
  readonly weight: Float64Array | null;
}

/** What the rows are built from. */
export function toRowsInput(columns: GraphColumns, reading: Reading): RowsInput {
  return { ...columns, ...reading };
}
