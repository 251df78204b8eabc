import type { View } from '../view/view.ts';
import type { DataIndex } from './data-index.ts';

/** What is selected, in places of the data. Ids that the data do not have are left out. */
export interface Selection {
  readonly actors: readonly number[];
  readonly relations: readonly number[];
}

const placesOf = (ids: readonly string[], places: ReadonlyMap<string, number>): number[] =>
  ids.flatMap((id) => places.get(id) ?? []);

/** The selection of a view in the places of the data. */
export function selectionOf(view: View, index: DataIndex): Selection {
  return {
    actors: placesOf(view.selectedActors, index.actor),
    relations: placesOf(view.selectedRelations, index.relation),
  };
}

/** The patch of a view that selects exactly one actor, one relation, or nothing. */
export function selecting(
  index: DataIndex,
  item: { readonly actor: number } | { readonly relation: number } | null,
): Pick<View, 'selectedActors' | 'selectedRelations'> {
  const actor = item && 'actor' in item ? index.dataset.actors[item.actor]?.id : undefined;
  const relation = item && 'relation' in item ? index.dataset.relations.id[item.relation] : undefined;
  return {
    selectedActors: actor === undefined ? [] : [actor],
    selectedRelations: relation === undefined ? [] : [relation],
  };
}
