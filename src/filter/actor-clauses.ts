import { clauseBits, marks } from './clause-bits.ts';
import type { Clauses } from './clauses.ts';
import type { FilterIndex } from './filter-index.ts';

/** Returns the bits of each actor: whether its type is hidden, and whether it is hidden itself. */
export function actorBits({ dataset, actorType }: FilterIndex, clauses: Clauses): Uint8Array {
  const bits = new Uint8Array(actorType.length);
  const hiddenTypes = marks(clauses.hiddenActorTypes, dataset.actorTypes.length);
  const hiddenActors = marks(clauses.hiddenActors, actorType.length);
  for (let a = 0; a < bits.length; a++) {
    if (hiddenTypes?.[actorType[a]!] === 1) bits[a]! |= clauseBits.actorType;
    if (hiddenActors?.[a] === 1) bits[a]! |= clauseBits.actor;
  }
  return bits;
}

/** Gives each relation the bits of the actors at its ends: a relation is not shown without both of them. */
export function markHiddenEnds({ dataset }: FilterIndex, actors: Uint8Array, bits: Uint8Array): void {
  const { source, target } = dataset.relations;
  for (let r = 0; r < bits.length; r++) bits[r]! |= actors[source[r]!]! | actors[target[r]!]!;
}
