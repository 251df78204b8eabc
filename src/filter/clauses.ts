import type { Window } from '../time/bounds.ts';

/**
 * How a window is read. `during`: what falls into it. `as-of`: what is so on its last day, or happened on it or in the days of
 * the memory before it. `up-to`: what had begun by its last day, however long ago.
 */
type WindowMode = 'during' | 'as-of' | 'up-to';

/** Which date of a relation counts: when it happened, or when a document first told of it. */
type WindowClock = 'happened' | 'reported';

/** The part of time that is looked at. */
export interface WindowClause extends Window {
  readonly mode: WindowMode;
  /** Days for which an event is remembered as of a day. */
  readonly memory: number;
  readonly clock: WindowClock;
}

/** An actor and the number of steps around it that are looked at. */
export interface FocusClause {
  readonly actor: number;
  readonly depth: number;
}

/** Everything that a reader can take out of sight, in indices of the dataset. Each clause hides on its own; together they all hold. */
export interface Clauses {
  readonly hiddenActorTypes: readonly number[];
  readonly hiddenRelationTypes: readonly number[];
  /** Codes of `standingKinds`. */
  readonly hiddenStandings: readonly number[];
  /** Documents that are read as if they did not exist. */
  readonly hiddenDocuments: readonly number[];
  readonly hiddenActors: readonly number[];
  /** Fewest independent origins; 0 asks for none. */
  readonly minimumOrigins: number;
  readonly window: WindowClause | null;
  /** Whether relations without a date are shown. */
  readonly undated: boolean;
  readonly focus: FocusClause | null;
  /** Whether actors that have no relation in the data at all are shown. */
  readonly isolated: boolean;
}

/** The clauses that hide nothing. */
export const noClauses: Clauses = {
  hiddenActorTypes: [],
  hiddenRelationTypes: [],
  hiddenStandings: [],
  hiddenDocuments: [],
  hiddenActors: [],
  minimumOrigins: 0,
  window: null,
  undated: true,
  focus: null,
  isolated: true,
};
