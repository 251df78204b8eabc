import { clauseBits, marks } from './clause-bits.ts';
import type { FilterIndex } from './filter-index.ts';

/** Marks the relations of hidden types. */
export function markHiddenTypes(
  { dataset }: FilterIndex,
  hiddenTypes: readonly number[],
  bits: Uint8Array,
): void {
  const hidden = marks(hiddenTypes, dataset.relationTypes.length);
  if (hidden === null) return;
  const { type } = dataset.relations;
  for (let r = 0; r < bits.length; r++) if (hidden[type[r]!] === 1) bits[r]! |= clauseBits.relationType;
}
