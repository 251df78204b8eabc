import { useApp } from '../app-store.tsx';
import { useSelect } from '../use-select.ts';
import css from './Link.module.css';

/** The name of an actor; pressing it opens the actor. */
export function ActorLink({ actor, name }: { actor: number; name?: string }) {
  const ownName = useApp((state) => state.index?.dataset.actors[actor]?.name ?? '');
  const select = useSelect();
  return (
    <button type="button" className={css.link} onClick={() => select({ actor })}>
      <bdi>{name ?? ownName}</bdi>
    </button>
  );
}
