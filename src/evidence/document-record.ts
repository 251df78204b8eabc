import type { Dataset } from '../model/dataset.ts';
import { stanceCode } from './citation-rows.ts';
import type { Evidence } from './evidence.ts';
import { supports } from './standing.ts';

/** A relation on which a document and others do not agree. */
interface Difference {
  readonly relation: number;
  /** Documents that deny what this one supports, or support what it denies; itself among them if it does both. */
  readonly against: readonly number[];
}

/** Everything that one document contributes. All lists hold indices of the dataset, in rising order. */
export interface DocumentRecord {
  /** Its citations, in the order of their relations. */
  readonly citations: readonly number[];
  /** Relations that it speaks of at all. */
  readonly relations: readonly number[];
  /** Relations that it supports and no other document does. */
  readonly onlyHere: readonly number[];
  /** Relations that it supports and only documents of the same origin do besides. */
  readonly onlyThisOrigin: readonly number[];
  readonly differences: readonly Difference[];
  readonly figures: readonly number[];
  readonly positions: readonly number[];
  readonly events: readonly number[];
}

/** Returns all that a document says, what only it says, and where it differs from other documents. One pass over the citations. */
export function documentRecord(
  dataset: Pick<Dataset, 'figures' | 'positions' | 'events'>,
  { rows, origins }: Evidence,
  document: number,
): DocumentRecord {
  const record = {
    citations: [] as number[],
    relations: [] as number[],
    onlyHere: [] as number[],
    onlyThisOrigin: [] as number[],
    differences: [] as Difference[],
  };
  for (let relation = 0; relation < rows.count; relation++) {
    const places = placesOf(rows.start, relation);
    const own = places.filter((c) => rows.document[c] === document);
    if (own.length === 0) continue;
    record.relations.push(relation);
    record.citations.push(...own.map((c) => rows.citation[c]!));
    const supporting = new Set(places.filter((c) => supports(rows.stance[c]!)).map((c) => rows.document[c]!));
    const denying = new Set(
      places.filter((c) => rows.stance[c] === stanceCode.denies).map((c) => rows.document[c]!),
    );
    if (supporting.has(document)) {
      const others = [...supporting].filter((other) => other !== document);
      if (others.length === 0) record.onlyHere.push(relation);
      else if (others.every((other) => other >= 0 && origins[other] === origins[document])) {
        record.onlyThisOrigin.push(relation);
      }
    }
    const against = new Set([
      ...(supporting.has(document) ? denying : []),
      ...(denying.has(document) ? supporting : []),
    ]);
    against.delete(-1);
    if (against.size > 0) record.differences.push({ relation, against: [...against].sort((a, b) => a - b) });
  }
  return { ...record, ...besidesRelations(dataset, document) };
}

function placesOf(start: Int32Array, relation: number): number[] {
  const first = start[relation]!;
  return Array.from({ length: start[relation + 1]! - first }, (_, i) => first + i);
}

function besidesRelations(
  { figures, positions, events }: Pick<Dataset, 'figures' | 'positions' | 'events'>,
  document: number,
): Pick<DocumentRecord, 'figures' | 'positions' | 'events'> {
  const places = (items: readonly { readonly document: number }[]) =>
    items.flatMap((item, index) => (item.document === document ? [index] : []));
  return { figures: places(figures), positions: places(positions), events: places(events) };
}
