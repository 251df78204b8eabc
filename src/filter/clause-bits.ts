/**
 * One bit a clause. A relation or an actor carries the bits of the clauses that hide it: none means that it is shown, and what
 * is shown without one clause are those that carry no other bit. That is how a filter counts its own values without itself.
 */
export const clauseBits = {
  actorType: 1,
  actor: 2,
  relationType: 4,
  standing: 8,
  document: 16,
  origins: 32,
  window: 64,
  undated: 128,
} as const;

/** One byte for each of `size` indices, 1 for those in the list; null for an empty list. Indices out of range are passed over. */
export function marks(indices: readonly number[], size: number): Uint8Array | null {
  if (indices.length === 0) return null;
  const marked = new Uint8Array(size);
  for (const index of indices) if (index >= 0 && index < size) marked[index] = 1;
  return marked;
}
