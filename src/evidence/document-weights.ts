import type { Evidence } from './evidence.ts';
import { supports } from './standing.ts';

/** What one document, or one origin with all its copies, carries of a set of relations. */
export interface Weight {
  /** Index into `Dataset.documents`; of the origin's first document where origins are weighed. */
  readonly document: number;
  /** Relations of the set that it supports. */
  readonly supported: readonly number[];
  /** Those of them that nothing else supports, so that they would lose all support without it. */
  readonly alone: readonly number[];
}

/** What a set of relations rests on. */
export interface Weights {
  /** Heaviest first: most supported relations, then most that rest on it alone. */
  readonly documents: readonly Weight[];
  readonly origins: readonly Weight[];
  /** Relations of the set that nothing supports: uncited or only denied ones. */
  readonly unsupported: readonly number[];
}

/**
 * Returns which documents and origins carry a set of relations, for example all those of one actor, and how much of it rests on
 * one of them alone. Support is a citation that asserts or reports; citations in documents marked in `hidden` are left out.
 */
export function weighDocuments(
  { rows, origins }: Evidence,
  relations: Iterable<number>,
  hidden: Uint8Array | null = null,
): Weights {
  const byDocument = new Tally();
  const byOrigin = new Tally();
  const unsupported: number[] = [];
  for (const relation of relations) {
    const documents = new Set<number>();
    for (let c = rows.start[relation]!; c < rows.start[relation + 1]!; c++) {
      const document = rows.document[c]!;
      if (document >= 0 && supports(rows.stance[c]!) && hidden?.[document] !== 1) documents.add(document);
    }
    if (documents.size === 0) unsupported.push(relation);
    byDocument.add(relation, documents);
    byOrigin.add(relation, new Set([...documents].map((document) => origins[document]!)));
  }
  return { documents: byDocument.weights(), origins: byOrigin.weights(), unsupported };
}

/** Collects, for each supporter, the relations that it supports and those that it supports alone. */
class Tally {
  readonly #found = new Map<number, { supported: number[]; alone: number[] }>();

  add(relation: number, supporters: ReadonlySet<number>): void {
    for (const supporter of supporters) {
      const weight = this.#found.get(supporter) ?? { supported: [], alone: [] };
      this.#found.set(supporter, weight);
      weight.supported.push(relation);
      if (supporters.size === 1) weight.alone.push(relation);
    }
  }

  weights(): Weight[] {
    return [...this.#found]
      .map(([document, weight]) => ({ document, ...weight }))
      .sort(
        (a, b) =>
          b.supported.length - a.supported.length ||
          b.alone.length - a.alone.length ||
          a.document - b.document,
      );
  }
}
