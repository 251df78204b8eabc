import type { CitationRows } from '../evidence/citation-rows.ts';
import { clauseBits } from './clause-bits.ts';

/**
 * Marks the relations that only hidden documents speak of. A relation that no document speaks of at all stays: hiding a
 * document takes away what it says and nothing else.
 */
export function markOrphanedRelations(rows: CitationRows, hidden: Uint8Array | null, bits: Uint8Array): void {
  if (hidden === null) return;
  for (let r = 0; r < bits.length; r++) {
    const first = rows.start[r]!;
    const end = rows.start[r + 1]!;
    let c = first;
    while (c < end && hidden[rows.document[c]!] === 1) c++;
    if (c === end && end > first) bits[r]! |= clauseBits.document;
  }
}
