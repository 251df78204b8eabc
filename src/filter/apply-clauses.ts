import type { Evidence } from '../evidence/evidence.ts';
import { withoutDocuments } from '../evidence/evidence.ts';
import { computeFirstReports } from '../evidence/first-report.ts';
import { standingKinds } from '../evidence/standing.ts';
import { actorBits, markHiddenEnds } from './actor-clauses.ts';
import { clauseBits, marks } from './clause-bits.ts';
import type { Clauses } from './clauses.ts';
import { markOrphanedRelations } from './document-clause.ts';
import { countBy, countByActorType, countByDocument, type FacetCounts } from './facet-counts.ts';
import type { FilterIndex } from './filter-index.ts';
import { markWeaklySupported } from './origins-clause.ts';
import { markHiddenTypes } from './relation-type-clause.ts';
import { type Bits, type Remaining, remaining } from './remaining.ts';
import { countShown, type ShownCounts } from './shown-counts.ts';
import { markHiddenStandings } from './standing-clause.ts';
import { computeWhen, markOutside } from './window-clause.ts';

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

interface Evaluated {
  readonly bits: Bits;
  readonly when: Uint8Array;
  readonly evidence: Evidence;
}

/** Asks every clause about every relation, reading the given documents as if they did not exist. */
function evaluate(index: FilterIndex, clauses: Clauses, hiddenDocuments: Uint8Array | null): Evaluated {
  const { dataset, lasting } = index;
  const evidence = hiddenDocuments ? withoutDocuments(index.evidence, hiddenDocuments) : index.evidence;
  const actors = actorBits(index, clauses);
  const relations = new Uint8Array(dataset.relations.count);
  markHiddenEnds(index, actors, relations);
  markHiddenTypes(index, clauses.hiddenRelationTypes, relations);
  markHiddenStandings(evidence.standing, clauses.hiddenStandings, relations);
  markOrphanedRelations(evidence.rows, hiddenDocuments, relations);
  markWeaklySupported(evidence.support, clauses.minimumOrigins, relations);
  const bounds =
    clauses.window?.clock === 'reported'
      ? computeFirstReports(evidence.rows, dataset.documents, hiddenDocuments)
      : dataset.relations.bounds;
  const when = computeWhen(bounds, dataset.relations.type, lasting, clauses.window);
  markOutside(when, clauses.undated, relations);
  return { bits: { actors, relations }, when, evidence };
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
