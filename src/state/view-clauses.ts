import { standingKinds } from '../evidence/standing.ts';
import type { Clauses } from '../filter/clauses.ts';
import type { Dataset } from '../model/dataset.ts';
import type { View } from '../view/view.ts';

/** Places of the ids in a list; ids that the data do not have are passed over. */
function indicesOf(ids: readonly string[], among: readonly { readonly id: string }[]): number[] {
  if (ids.length === 0) return [];
  const wanted = new Set(ids);
  return among.flatMap((item, index) => (wanted.has(item.id) ? [index] : []));
}

/** What a view hides, in the indices of the data. */
export function viewClauses(view: View, dataset: Dataset, actorIndex: ReadonlyMap<string, number>): Clauses {
  const { window, timeMode, memory, clock, focus } = view;
  const focused = focus ? actorIndex.get(focus.actor) : undefined;
  return {
    hiddenActorTypes: indicesOf(view.hiddenActorTypes, dataset.actorTypes),
    hiddenRelationTypes: indicesOf(view.hiddenRelationTypes, dataset.relationTypes),
    hiddenStandings: indicesOf(view.hiddenStandings, standingKinds),
    hiddenDocuments: indicesOf(view.hiddenDocuments, dataset.documents),
    hiddenActors: [],
    minimumOrigins: view.minimumOrigins,
    window: window ? { ...window, mode: timeMode, memory, clock } : null,
    undated: view.undated,
    focus: focus && focused !== undefined ? { actor: focused, depth: focus.depth } : null,
    isolated: view.isolated,
  };
}
