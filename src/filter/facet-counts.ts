import type { CitationRows } from '../evidence/citation-rows.ts';
import type { FilterIndex } from './filter-index.ts';
import type { Remaining } from './remaining.ts';

/** How many would be shown of each value of a filter if that filter hid nothing and all others held. */
export interface FacetCounts {
  /** Actors by place in `Dataset.actorTypes`. */
  readonly actorTypes: Int32Array;
  /** Relations by place in `Dataset.relationTypes`. */
  readonly relationTypes: Int32Array;
  /** Relations by code of their standing. */
  readonly standings: Int32Array;
  /** Relations that each document speaks of. A relation counts once for each document. */
  readonly documents: Int32Array;
}

/** Number of shown actors of each type. */
export function countByActorType({ dataset, actorType }: FilterIndex, { actors }: Remaining): Int32Array {
  return countBy(dataset.actorTypes.length, actorType, actors);
}

/** Number of marked items that hold each value. */
export function countBy(values: number, value: Uint8Array | Uint16Array, marked: Uint8Array): Int32Array {
  const counts = new Int32Array(values);
  for (let i = 0; i < marked.length; i++) if (marked[i] !== 0) counts[value[i]!]!++;
  return counts;
}

/** Number of shown relations that each document cites. Citations of a relation stand in the order of their documents. */
export function countByDocument(documents: number, rows: CitationRows, { relations }: Remaining): Int32Array {
  const counts = new Int32Array(documents);
  for (let r = 0; r < relations.length; r++) {
    if (relations[r] === 0) continue;
    let previous = -1;
    for (let c = rows.start[r]!, end = rows.start[r + 1]!; c < end; c++) {
      const document = rows.document[c]!;
      if (document !== previous) counts[document]!++;
      previous = document;
    }
  }
  return counts;
}
