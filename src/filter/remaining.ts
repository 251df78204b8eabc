import type { FocusClause } from './clauses.ts';
import type { FilterIndex } from './filter-index.ts';
import { neighbourhood, unreached } from './neighbourhood.ts';

/** The bits of every actor and relation, see `clauseBits`. */
export interface Bits {
  readonly actors: Uint8Array;
  readonly relations: Uint8Array;
}

/** What is left: one byte for each actor and relation, 1 for what is shown. */
export interface Remaining {
  readonly actors: Uint8Array;
  readonly relations: Uint8Array;
}

/** What decides about actors once the relations are known. */
export interface RemainingOptions {
  /** Bits of clauses that are read as if they hid nothing. */
  readonly ignore: number;
  readonly focus: FocusClause | null;
  readonly isolated: boolean;
}

/**
 * Returns the actors and relations that are left when every clause but the ignored ones holds.
 *
 * A focus keeps the actors within its depth, counted over the relations that are left, and the relations among them; a focus
 * on a hidden actor leaves nothing. An actor whose relations have all been taken away goes with them; one that never had any
 * stays if `isolated` says so. The actor in focus stays even when it is left alone.
 */
export function remaining(index: FilterIndex, bits: Bits, options: RemainingOptions): Remaining {
  const { source, target } = index.dataset.relations;
  const order = index.actorType.length;
  const mask = ~options.ignore & 0xff;
  const relations = new Uint8Array(bits.relations.length);
  for (let r = 0; r < relations.length; r++) relations[r] = (bits.relations[r]! & mask) === 0 ? 1 : 0;
  const { focus } = options;
  if (focus !== null) {
    const isThere = (bits.actors[focus.actor] ?? mask) & mask ? -1 : focus.actor;
    const steps = neighbourhood({ source, target }, relations, order, isThere, focus.depth);
    for (let r = 0; r < relations.length; r++) {
      if (steps[source[r]!] === unreached || steps[target[r]!] === unreached) relations[r] = 0;
    }
    const actors = steps.map((step) => (step === unreached ? 0 : 1));
    return { actors, relations };
  }
  const actors = new Uint8Array(order);
  for (let r = 0; r < relations.length; r++) {
    if (relations[r] === 0) continue;
    actors[source[r]!] = 1;
    actors[target[r]!] = 1;
  }
  if (options.isolated) {
    for (let a = 0; a < order; a++) {
      if (index.connected[a] === 0 && (bits.actors[a]! & mask) === 0) actors[a] = 1;
    }
  }
  return { actors, relations };
}
