/**
 * Returns what is shown now and was not before, and the other way round: places in the data, in their order. What only became
 * certain or ceased to be is neither.
 */
export function diffShown(
  before: Uint8Array,
  after: Uint8Array,
): {
  readonly entering: readonly number[];
  readonly leaving: readonly number[];
  readonly staying: readonly number[];
} {
  const entering: number[] = [];
  const leaving: number[] = [];
  const staying: number[] = [];
  for (let place = 0; place < after.length; place++) {
    if (after[place] !== 0) (before[place] === 0 ? entering : staying).push(place);
    else if (before[place] !== 0) leaving.push(place);
  }
  return { entering, leaving, staying };
}
