import type { Dataset } from '../model/dataset.ts';
import type { View } from '../view/view.ts';
import type { Story } from './story.ts';

/** Something that a step speaks of and that the data do not have. */
export interface MissingId {
  /** Counted from 1. */
  readonly step: number;
  readonly kind: 'actor' | 'relation' | 'source' | 'kind of actor' | 'kind of relation';
  readonly id: string;
}

type Kind = MissingId['kind'];

/** The ids that a view holds, by what they name. */
function idsOf(view: View): Named {
  const { focus, path, document } = view;
  const actors = [...view.selectedActors, focus?.actor ?? [], path?.from ?? [], path?.to ?? []].flat();
  return [
    ['actor', actors],
    ['relation', view.selectedRelations],
    ['source', [...view.hiddenDocuments, ...(document ? [document] : [])]],
    ['kind of actor', view.hiddenActorTypes],
    ['kind of relation', view.hiddenRelationTypes],
  ];
}

function knownIn(dataset: Dataset): Record<Kind, ReadonlySet<string>> {
  return {
    actor: new Set(dataset.actors.map(({ id }) => id)),
    relation: new Set(dataset.relations.id),
    source: new Set(dataset.documents.map(({ id }) => id)),
    'kind of actor': new Set(dataset.actorTypes.map(({ id }) => id)),
    'kind of relation': new Set(dataset.relationTypes.map(({ id }) => id)),
  };
}

type Named = readonly (readonly [Kind, readonly string[]])[];

const missingAmong = (ids: Named, known: ReturnType<typeof knownIn>) =>
  ids.flatMap(([kind, list]) =>
    [...new Set(list)].filter((id) => !known[kind].has(id)).map((id) => ({ kind, id })),
  );

/** Returns everything that a view names and that the data do not have, each once. */
export function missingInView(view: View, dataset: Dataset): readonly Omit<MissingId, 'step'>[] {
  return missingAmong(idsOf(view), knownIn(dataset));
}

/**
 * Returns everything that a story speaks of and that the data do not have, each once a step, in the order of the steps. The
 * page passes over such ids, so the rest of the story can be told.
 */
export function missingIds(story: Story, dataset: Dataset): readonly MissingId[] {
  const known = knownIn(dataset);
  return story.steps.flatMap(({ view, citations }, place) => {
    const cited = citations.map(({ document }) => document);
    return missingAmong([...idsOf(view), ['source', cited]], known).map((missing) => ({
      step: place + 1,
      ...missing,
    }));
  });
}
