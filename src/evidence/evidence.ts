import type { Dataset } from '../model/dataset.ts';
import { buildCitationRows, type CitationRows } from './citation-rows.ts';
import { originsOf } from './origins.ts';
import { computeStandings } from './standing.ts';
import { computeSupport } from './support.ts';

/** What the citations of a dataset add up to, ready to be looked up by relation and document. */
export interface Evidence {
  readonly rows: CitationRows;
  /** Origin of each document, itself a document. */
  readonly origins: Int32Array;
  /** Standing of each relation, a place in `standingKinds`. */
  readonly standing: Uint8Array;
  /** Number of independent origins that support each relation. */
  readonly support: Uint16Array;
}

/** Returns the standing and the support of every relation, and where its citations stand. Computed once for a dataset. */
export function buildEvidence({
  relations,
  documents,
  citations,
}: Pick<Dataset, 'relations' | 'documents' | 'citations'>): Evidence {
  const rows = buildCitationRows(relations.count, citations, documents.length);
  const origins = originsOf(documents);
  return { rows, origins, standing: computeStandings(rows), support: computeSupport(rows, origins) };
}

/**
 * Returns the same evidence as if the documents marked in `hidden` (one byte a document, 1 hides) said nothing. Origins stay
 * what they are: a copy does not become an origin because the document that it copies is hidden.
 */
export function withoutDocuments(evidence: Evidence, hidden: Uint8Array): Evidence {
  const { rows, origins } = evidence;
  return {
    rows,
    origins,
    standing: computeStandings(rows, hidden),
    support: computeSupport(rows, origins, hidden),
  };
}
