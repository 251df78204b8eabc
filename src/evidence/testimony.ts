import { type Dataset, stances } from '../model/dataset.ts';
import type { Evidence } from './evidence.ts';

/** One passage on a relation. */
export interface Testimony {
  /** Index into `Dataset.citations`. */
  readonly citation: number;
  /** Index into `Dataset.documents`, -1 where the citation names none. */
  readonly document: number;
  /** Document that its chain of copies leads to; -1 without a document. */
  readonly origin: number;
  /** Whether an earlier passage of the same column has the same origin, so that this one adds no independent support. */
  readonly repeats: boolean;
}

/** Everything said of one relation, in three columns; passages of one origin stand together, its own document first. */
export interface RelationTestimony {
  readonly says: readonly Testimony[];
  readonly attributes: readonly Testimony[];
  readonly denies: readonly Testimony[];
}

const columnByStance = { asserts: 'says', reports: 'attributes', denies: 'denies' } as const;

/** Returns what documents say of a relation: which say so themselves, which attribute it to others, and which carry a denial. */
export function testimonyOn(
  { citations }: Pick<Dataset, 'citations'>,
  { rows, origins }: Evidence,
  relation: number,
): RelationTestimony {
  const columns: Record<keyof RelationTestimony, Testimony[]> = { says: [], attributes: [], denies: [] };
  const places = Array.from(
    { length: rows.start[relation + 1]! - rows.start[relation]! },
    (_, i) => rows.start[relation]! + i,
  );
  const originAt = (place: number): number => origins[rows.document[place]!] ?? -1;
  const isCopy = (place: number): number => (rows.document[place] === originAt(place) ? 0 : 1);
  places.sort((a, b) => originAt(a) - originAt(b) || isCopy(a) - isCopy(b) || a - b);
  for (const place of places) {
    const citation = rows.citation[place]!;
    const column = columns[columnByStance[citations[citation]?.stance ?? stances[0]]];
    const origin = originAt(place);
    const repeats = origin >= 0 && column.some((earlier) => earlier.origin === origin);
    column.push({ citation, document: rows.document[place]!, origin, repeats });
  }
  return columns;
}
