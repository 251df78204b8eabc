import { standingKinds } from '../evidence/standing.ts';
import { clauseBits, marks } from './clause-bits.ts';
import type { Clauses } from './clauses.ts';
import { evaluate } from './evaluate-clauses.ts';
import { countBy, countByActorType, countByDocument, type FacetCounts } from './facet-counts.ts';
import type { FilterIndex } from './filter-index.ts';
import { type Remaining, remaining } from './remaining.ts';
import { countShown, type ShownCounts } from './shown-counts.ts';

/** What is shown, and what the evidence that is shown adds up to. */
export interface Shown {
  /** For each relation 0 hidden, 1 shown because it possibly meets the window, 2 because it certainly does, 3 undated. */
  readonly relations: Uint8Array;
  /** 1 for each actor that is shown. */
  readonly actors: Uint8Array;
  /** Standing and support by the documents that are not hidden, for hidden relations too. */
  readonly standing: Uint8Array;
  readonly support: Uint16Array;
  readonly counts: ShownCounts;
  readonly facets: FacetCounts;
}

/**
 * Returns what a reader sees of the data under a set of clauses, with the counts that stand beside each filter.
 *
 * Hidden documents are read as if they did not exist: standing and support follow what is left, and a relation that only they
 * speak of is hidden. A facet is counted under all clauses but its own. Nothing is changed, and the same clauses give the
 * same answer. Takes a few passes over the relations, and a few more for each facet that hides something.
 */
export function applyClauses(index: FilterIndex, clauses: Clauses): Shown {
  const { dataset } = index;
  const documents = dataset.documents.length;
  const hiddenDocuments = marks(clauses.hiddenDocuments, documents);
  const now = evaluate(index, clauses, hiddenDocuments);
  const left = (ignore: number, { bits } = now) =>
    remaining(index, bits, { ignore, focus: clauses.focus, isolated: clauses.isolated });
  const shown = left(0);
  const without = (hidden: readonly number[], bit: number): Remaining =>
    hidden.length === 0 ? shown : left(bit);
  const withAllDocuments = hiddenDocuments ? left(0, evaluate(index, clauses, null)) : shown;
  const byType = without(clauses.hiddenRelationTypes, clauseBits.relationType);
  const byStanding = without(clauses.hiddenStandings, clauseBits.standing);
  return {
    relations: shown.relations.map((isShown, r) => (isShown ? now.when[r]! : 0)),
    actors: shown.actors,
    standing: now.evidence.standing,
    support: now.evidence.support,
    counts: countShown(shown, clauses.undated ? shown : left(clauseBits.undated), now.when),
    facets: {
      actorTypes: countByActorType(index, without(clauses.hiddenActorTypes, clauseBits.actorType)),
      relationTypes: countBy(dataset.relationTypes.length, dataset.relations.type, byType.relations),
      standings: countBy(standingKinds.length, now.evidence.standing, byStanding.relations),
      documents: countByDocument(documents, index.evidence.rows, withAllDocuments),
    },
  };
}
