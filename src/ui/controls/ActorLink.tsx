import { useApp } from '../app-store.tsx';
import { ViewLink } from './ViewLink.tsx';

/** The name of an actor; pressing it opens the actor. */
export function ActorLink({ actor, name }: { actor: number; name?: string }) {
  const found = useApp((state) => state.index?.dataset.actors[actor]);
  if (!found) return null;
  return (
    <ViewLink to={{ selectedActors: [found.id], selectedRelations: [] }}>
      <bdi>{name ?? found.name}</bdi>
    </ViewLink>
  );
}
