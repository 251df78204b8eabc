import type { Evidence } from '../evidence/evidence.ts';
import type { Dataset } from '../model/dataset.ts';

/** What filtering needs to know of a dataset, laid out once so that each filtering is quick. */
export interface FilterIndex {
  readonly dataset: Dataset;
  readonly evidence: Evidence;
  /** Type of each actor. */
  readonly actorType: Uint16Array;
  /** 1 for each actor that has a relation in the data, were it with itself. */
  readonly connected: Uint8Array;
  /** 1 for each relation type that lasts, 0 for one that is a moment. */
  readonly lasting: Uint8Array;
}

/** Lays a dataset out for `applyClauses`. */
export function buildFilterIndex(dataset: Dataset, evidence: Evidence): FilterIndex {
  const { actors, relations, relationTypes } = dataset;
  const connected = new Uint8Array(actors.length);
  for (let r = 0; r < relations.count; r++) {
    connected[relations.source[r]!] = 1;
    connected[relations.target[r]!] = 1;
  }
  return {
    dataset,
    evidence,
    actorType: Uint16Array.from(actors, (actor) => actor.type),
    connected,
    lasting: Uint8Array.from(relationTypes, (type) => (type.temporal === 'state' ? 1 : 0)),
  };
}
