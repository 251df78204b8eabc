import type { Shown } from '../../filter/apply-clauses.ts';
import type { SearchHit, SearchIndex } from '../../graph/search-index.ts';

/** Hits of one kind, for the list under the search box. */
export interface SearchSection {
  readonly id: string;
  readonly title: string;
  readonly total: number;
  readonly hits: readonly { readonly key: string; readonly hit: SearchHit }[];
}

/** How many hits of one kind are listed. */
const listed = 8;

const titles = { actor: 'Actors', relation: 'Relations', document: 'Sources' } as const;

/** What answers a query, by kind; kinds without a hit are left out. */
export function searchSections(index: SearchIndex, query: string): SearchSection[] {
  const result = index.search(query, listed);
  return (['actor', 'relation', 'document'] as const)
    .map((kind) => ({
      id: kind,
      title: titles[kind],
      total: result[kind].total,
      hits: result[kind].hits.map((hit) => ({ key: `${kind} ${hit.index}`, hit })),
    }))
    .filter((section) => section.hits.length > 0);
}

/** True when the reader's filters let the hit through. Sources are always listed. */
export function isHitShown(hit: SearchHit, shown: Shown): boolean {
  if (hit.kind === 'actor') return shown.actors[hit.index] === 1;
  return hit.kind === 'document' || shown.relations[hit.index] !== 0;
}
