import type { Shown } from '../filter/apply-clauses.ts';
import type { Dataset } from '../model/dataset.ts';
import type { GraphColumns } from '../workers/graph-columns.ts';

/** The graph of what is shown and nothing else, with the way back to the places of the data. */
export interface ShownColumns {
  readonly columns: GraphColumns;
  /** Place in the data of each actor of the columns. */
  readonly actors: Int32Array;
}

/**
 * Shown actors and relations as a graph of its own, so that a measure knows nothing of what is hidden: an actor that is not shown
 * is no unreachable actor either. Where `support` gives the number of origins of each relation, that is its weight, and a relation
 * without any is left out.
 */
export function shownColumns(
  { actors, relations, relationTypes }: Dataset,
  shown: Pick<Shown, 'actors' | 'relations'>,
  support: Uint16Array | null = null,
): ShownColumns {
  const places = Int32Array.from(actors.keys()).filter((actor) => shown.actors[actor] === 1);
  const compact = new Int32Array(actors.length).fill(-1);
  places.forEach((actor, place) => {
    compact[actor] = place;
  });
  const rows = Int32Array.from(relations.id.keys()).filter(
    (r) => shown.relations[r] !== 0 && support?.[r] !== 0,
  );
  const undirected = relationTypes.map((type) => !type.directed);
  return {
    actors: places,
    columns: {
      order: places.length,
      source: rows.map((r) => compact[relations.source[r]!]!),
      target: rows.map((r) => compact[relations.target[r]!]!),
      include: null,
      bothWays: Uint8Array.from(rows, (r) => (undirected[relations.type[r]!] ? 1 : 0)),
      weight: support && Float64Array.from(rows, (r) => support[r]!),
    },
  };
}

/** Values of shown actors put back at their places in the data; NaN for the others. */
export function spreadValues(values: Float64Array, actors: Int32Array, order: number): Float64Array {
  const spread = new Float64Array(order).fill(Number.NaN);
  actors.forEach((actor, place) => {
    spread[actor] = values[place]!;
  });
  return spread;
}
