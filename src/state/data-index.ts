import { buildEvidence, type Evidence } from '../evidence/evidence.ts';
import { buildFilterIndex, type FilterIndex } from '../filter/filter-index.ts';
import type { Dataset } from '../model/dataset.ts';

/** A dataset with all that is worked out from it once. */
export interface DataIndex {
  readonly dataset: Dataset;
  readonly evidence: Evidence;
  readonly filter: FilterIndex;
  /** Places by id, for addresses and files. Everything else speaks in places. */
  readonly actor: ReadonlyMap<string, number>;
  readonly relation: ReadonlyMap<string, number>;
  readonly document: ReadonlyMap<string, number>;
  /** Relations of each actor, both directions, in the order of their dates; undated ones last. */
  readonly relationsOf: readonly (readonly number[])[];
}

const places = (ids: readonly string[]): ReadonlyMap<string, number> =>
  new Map(ids.map((id, index) => [id, index]));

function relationsByActor({ actors, relations }: Dataset): readonly (readonly number[])[] {
  const { count, source, target, bounds } = relations;
  const order = Array.from({ length: count }, (_, index) => index).sort(
    (a, b) => compareStarts(bounds.earliestStart[a]!, bounds.earliestStart[b]!) || a - b,
  );
  const rows: number[][] = actors.map(() => []);
  for (const r of order) {
    rows[source[r]!]?.push(r);
    if (target[r] !== source[r]) rows[target[r]!]?.push(r);
  }
  return rows;
}

/** Undated relations have an infinite start, and the difference of two infinities is no number. */
function compareStarts(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Works out what the page looks up again and again. Takes a few passes over the data. */
export function buildDataIndex(dataset: Dataset): DataIndex {
  const evidence = buildEvidence(dataset);
  return {
    dataset,
    evidence,
    filter: buildFilterIndex(dataset, evidence),
    actor: places(dataset.actors.map((actor) => actor.id)),
    relation: places(dataset.relations.id),
    document: places(dataset.documents.map((document) => document.id)),
    relationsOf: relationsByActor(dataset),
  };
}
