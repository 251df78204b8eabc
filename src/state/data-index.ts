import { buildEvidence, type Evidence } from '../evidence/evidence.ts';
import { buildFilterIndex, type FilterIndex } from '../filter/filter-index.ts';
import { boundsAt, type Dataset } from '../model/dataset.ts';
import { dateRank } from '../time/date-rank.ts';

/** A dataset with all that is worked out from it once. */
export interface DataIndex {
  readonly dataset: Dataset;
  readonly evidence: Evidence;
  readonly filter: FilterIndex;
  /** Places by id, for addresses and files. Everything else speaks in places. */
  readonly actor: ReadonlyMap<string, number>;
  readonly relation: ReadonlyMap<string, number>;
  readonly document: ReadonlyMap<string, number>;
  /** All relations in the order of their dates; undated ones last. */
  readonly byDate: readonly number[];
  /** Relations of each actor, both directions, in the same order. */
  readonly relationsOf: readonly (readonly number[])[];
}

const places = (ids: readonly string[]): ReadonlyMap<string, number> =>
  new Map(ids.map((id, index) => [id, index]));

function relationsByActor({ actors, relations }: Dataset, byDate: readonly number[]) {
  const { source, target } = relations;
  const rows: number[][] = actors.map(() => []);
  for (const r of byDate) {
    rows[source[r]!]?.push(r);
    if (target[r] !== source[r]) rows[target[r]!]?.push(r);
  }
  return rows;
}

/** Relations by `dateRank`, the shorter of two that start together first; what is undated has no rank and stands last. */
function orderByDate({ count, bounds }: Dataset['relations']): readonly number[] {
  const { latestEnd } = bounds;
  const rank = Float64Array.from({ length: count }, (_, r) => dateRank(boundsAt(bounds, r)));
  const compare = (a: number, b: number) =>
    Number(Number.isNaN(a)) - Number(Number.isNaN(b)) || (a < b ? -1 : Number(a > b));
  return Array.from({ length: count }, (_, r) => r).sort(
    (a, b) => compare(rank[a]!, rank[b]!) || compare(latestEnd[a]!, latestEnd[b]!) || a - b,
  );
}

/** Works out what the page looks up again and again. Takes a few passes over the data. */
export function buildDataIndex(dataset: Dataset): DataIndex {
  const evidence = buildEvidence(dataset);
  const byDate = orderByDate(dataset.relations);
  return {
    dataset,
    evidence,
    filter: buildFilterIndex(dataset, evidence),
    actor: places(dataset.actors.map((actor) => actor.id)),
    relation: places(dataset.relations.id),
    document: places(dataset.documents.map((document) => document.id)),
    byDate,
    relationsOf: relationsByActor(dataset, byDate),
  };
}
