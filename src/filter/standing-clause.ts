import { standingKinds } from '../evidence/standing.ts';
import { clauseBits, marks } from './clause-bits.ts';

/** Marks the relations of hidden standings. */
export function markHiddenStandings(
  standing: Uint8Array,
  hiddenStandings: readonly number[],
  bits: Uint8Array,
): void {
  const hidden = marks(hiddenStandings, standingKinds.length);
  if (hidden === null) return;
  for (let r = 0; r < bits.length; r++) if (hidden[standing[r]!] === 1) bits[r]! |= clauseBits.standing;
}
