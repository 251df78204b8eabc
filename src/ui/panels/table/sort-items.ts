import type { SortDirection } from './table-column.ts';

/** Returns items sorted by their keys. Items without a key (NaN) come last in either direction; equal ones keep their order. */
export function sortItems(
  items: readonly number[],
  keys: ArrayLike<number>,
  direction: SortDirection,
): readonly number[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return items.toSorted((a, b) => {
    const left = keys[a]!;
    const right = keys[b]!;
    if (Number.isNaN(left) || Number.isNaN(right))
      return Number(Number.isNaN(left)) - Number(Number.isNaN(right));
    return left === right ? 0 : left < right ? -sign : sign;
  });
}
