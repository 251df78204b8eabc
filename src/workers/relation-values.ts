import { buildRows, entryOf } from '../graph/rows.ts';
import { type GraphColumns, type Reading, toRowsInput } from './graph-columns.ts';

/**
 * Gives each relation the value of the tie that it belongs to: measures of relations have one value an entry of the rows, which
 * parallel relations share. NaN for a relation that did not count. Takes the relations times the logarithm of a row.
 */
export function relationValues(columns: GraphColumns, reading: Reading, values: Float64Array): Float64Array {
  const { out } = buildRows(toRowsInput(columns, reading));
  const flip = reading.direction === 'reversed';
  const tails = flip ? columns.target : columns.source;
  const heads = flip ? columns.source : columns.target;
  return Float64Array.from(tails, (tail, r) => {
    if (columns.include?.[r] === 0) return Number.NaN;
    const entry = entryOf(out, tail, heads[r]!);
    return entry < 0 ? Number.NaN : values[entry]!;
  });
}
