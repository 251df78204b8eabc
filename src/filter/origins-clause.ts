import { clauseBits } from './clause-bits.ts';

/** Marks the relations that fewer than `minimum` independent origins support. */
export function markWeaklySupported(support: Uint16Array, minimum: number, bits: Uint8Array): void {
  if (minimum <= 0) return;
  for (let r = 0; r < bits.length; r++) if (support[r]! < minimum) bits[r]! |= clauseBits.origins;
}
