import { type Evidence, withoutDocuments } from '../evidence/evidence.ts';
import { computeFirstReports } from '../evidence/first-report.ts';
import { markUnpublished } from '../evidence/published-by.ts';
import { actorBits, markHiddenEnds } from './actor-clauses.ts';
import type { Clauses } from './clauses.ts';
import { markOrphanedRelations } from './document-clause.ts';
import type { FilterIndex } from './filter-index.ts';
import { markWeaklySupported } from './origins-clause.ts';
import { markHiddenTypes } from './relation-type-clause.ts';
import type { Bits } from './remaining.ts';
import { markHiddenStandings } from './standing-clause.ts';
import { computeWhen, markOutside } from './window-clause.ts';

/** What every clause says of every relation and actor. */
export interface Evaluated {
  readonly bits: Bits;
  /** See `whenCode`. */
  readonly when: Uint8Array;
  /** Evidence without the hidden documents and, on the clock of publication, without those of later days. */
  readonly evidence: Evidence;
}

/**
 * Asks every clause about every relation, reading the marked documents as if they did not exist. On the clock of publication the
 * standing is that of the window's last day: documents that certainly appeared later neither assert nor deny yet.
 */
export function evaluate(
  index: FilterIndex,
  clauses: Clauses,
  hiddenDocuments: Uint8Array | null,
): Evaluated {
  const { dataset, lasting } = index;
  const isByReport = clauses.window?.clock === 'reported';
  const unread = isByReport
    ? markUnpublished(dataset.documents, clauses.window!.until, hiddenDocuments)
    : hiddenDocuments;
  const evidence = unread ? withoutDocuments(index.evidence, unread) : index.evidence;
  const actors = actorBits(index, clauses);
  const relations = new Uint8Array(dataset.relations.count);
  markHiddenEnds(index, actors, relations);
  markHiddenTypes(index, clauses.hiddenRelationTypes, relations);
  markHiddenStandings(evidence.standing, clauses.hiddenStandings, relations);
  markOrphanedRelations(evidence.rows, hiddenDocuments, relations);
  markWeaklySupported(evidence.support, clauses.minimumOrigins, relations);
  const bounds = isByReport
    ? computeFirstReports(evidence.rows, dataset.documents, hiddenDocuments)
    : dataset.relations.bounds;
  const when = computeWhen(bounds, dataset.relations.type, lasting, clauses.window);
  markOutside(when, clauses.undated, relations);
  return { bits: { actors, relations }, when, evidence };
}
