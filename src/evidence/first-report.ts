import type { BoundsColumns } from '../time/bounds.ts';
import { type Bounds, isUndated, UNDATED } from '../time/bounds.ts';
import type { CitationRows } from './citation-rows.ts';

/** The part of a document that says when it appeared. */
interface Published {
  readonly published: { readonly bounds: Bounds };
}

/**
 * Returns the bounds of the day on which each relation was first told of: the earliest publication among the documents that
 * cite it, whatever their stance.
 *
 * Each bound is the least of that bound over the documents, since the first of several uncertain days lies between the least
 * of their earliest and the least of their latest. Documents without a date are passed over when another has one; where none
 * has, the relation is undated. Documents marked in `hidden` are left out.
 */
export function computeFirstReports(
  rows: CitationRows,
  documents: readonly Published[],
  hidden: Uint8Array | null = null,
): BoundsColumns {
  const bounds = documents.map(({ published }, d) => (hidden?.[d] === 1 ? UNDATED : published.bounds));
  const dated = Uint8Array.from(bounds, (b) => (isUndated(b) ? 0 : 1));
  const first: BoundsColumns = {
    earliestStart: new Float64Array(rows.count).fill(UNDATED.earliestStart),
    latestStart: new Float64Array(rows.count).fill(UNDATED.latestStart),
    earliestEnd: new Float64Array(rows.count).fill(UNDATED.earliestEnd),
    latestEnd: new Float64Array(rows.count).fill(UNDATED.latestEnd),
  };
  for (let r = 0; r < rows.count; r++) {
    let found = false;
    for (let c = rows.start[r]!, end = rows.start[r + 1]!; c < end; c++) {
      const document = rows.document[c]!;
      if (document < 0 || dated[document] === 0) continue;
      const b = bounds[document]!;
      for (const key of ['earliestStart', 'latestStart', 'earliestEnd', 'latestEnd'] as const) {
        first[key][r] = found ? Math.min(first[key][r]!, b[key]) : b[key];
      }
      found = true;
    }
  }
  return first;
}
