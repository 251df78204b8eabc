import type { Citation, stances } from '../model/dataset.ts';

/**
 * Citations as columns, those of relation `r` from `start[r]` to `start[r + 1]`, ordered by document and then as the file
 * has them. `document` is -1 for a citation that names none; `stance` is a place in `stances`.
 */
export interface CitationRows {
  /** Number of relations. */
  readonly count: number;
  readonly start: Int32Array;
  /** Index into `Dataset.citations`. */
  readonly citation: Int32Array;
  readonly document: Int32Array;
  readonly stance: Uint8Array;
}

/** A citation's stance as a number: 0 asserts, 1 reports, 2 denies. */
export const stanceCode = { asserts: 0, reports: 1, denies: 2 } as const satisfies Record<
  (typeof stances)[number],
  number
>;

/**
 * Returns the citations sorted by the relation that they speak of, so that everything said of one relation stands together.
 *
 * A citation of a relation that does not exist is left out. Takes time proportional to the number of citations, and about
 * 13 bytes each.
 */
export function buildCitationRows(
  count: number,
  citations: readonly Citation[],
  documents: number,
): CitationRows {
  const byDocument = orderBy(citations.length, documents + 1, (c) => citations[c]!.document + 1);
  const start = new Int32Array(count + 1);
  for (const { relation } of citations) if (relation >= 0 && relation < count) start[relation + 1]!++;
  for (let r = 0; r < count; r++) start[r + 1]! += start[r]!;
  const size = start[count]!;
  const rows = {
    count,
    start,
    citation: new Int32Array(size),
    document: new Int32Array(size),
    stance: new Uint8Array(size),
  };
  const next = start.slice(0, count);
  for (const c of byDocument) {
    const { relation, document, stance } = citations[c]!;
    if (!(relation >= 0 && relation < count)) continue;
    const at = next[relation]!++;
    rows.citation[at] = c;
    rows.document[at] = document;
    rows.stance[at] = stanceCode[stance];
  }
  return rows;
}

/** Indices from 0 to `count` in the rising order of their keys, equal keys in their own order. */
function orderBy(count: number, keys: number, keyOf: (index: number) => number): Int32Array {
  const next = new Int32Array(keys + 1);
  for (let i = 0; i < count; i++) next[keyOf(i) + 1]!++;
  for (let k = 0; k < keys; k++) next[k + 1]! += next[k]!;
  const order = new Int32Array(count);
  for (let i = 0; i < count; i++) order[next[keyOf(i)]!++] = i;
  return order;
}
