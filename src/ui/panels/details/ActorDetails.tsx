import { ActorSign } from '../../controls/ActorSign.tsx';
import { ActorFacts } from './ActorFacts.tsx';
import { ActorRanks } from './ActorRanks.tsx';
import { ActorRelations } from './ActorRelations.tsx';
import { ActorSources } from './ActorSources.tsx';
import { CentreButton } from './CentreButton.tsx';
import { CopyLinkButton } from './CopyLinkButton.tsx';
import css from './Details.module.css';
import type { DetailsData } from './details-data.ts';
import { FocusButtons } from './FocusButtons.tsx';
import { PathFinder } from './PathFinder.tsx';

/** What is known of one actor. */
export function ActorDetails({ index, shown, actor }: DetailsData & { actor: number }) {
  const { actors, actorTypes } = index.dataset;
  const { id, name, role, description, type } = actors[actor]!;
  const kind = actorTypes[type]!;
  return (
    <article className={css.details}>
      <header className={css.head}>
        <ActorSign type={kind} size={30} />
        <div>
          <h3 className={css.name}>
            <bdi>{name}</bdi>
          </h3>
          <p className={css.soft}>
            {kind.label}
            {role && (
              <>
                {' · '}
                <bdi>{role}</bdi>
              </>
            )}
          </p>
        </div>
      </header>
      {description && (
        <p>
          <bdi>{description}</bdi>
        </p>
      )}
      <ActorFacts index={index} actor={actor} />
      {shown.actors[actor] === 0 && (
        <p className={css.notice}>Not shown now: a filter or the window hides it.</p>
      )}
      <div className={css.actions}>
        <CentreButton actors={[actor]} />
        <CopyLinkButton actors={[id]} />
      </div>
      <FocusButtons id={id} />
      <PathFinder index={index} shown={shown} actor={actor} />
      <ActorRanks shown={shown} actor={actor} />
      <ActorRelations index={index} shown={shown} actor={actor} />
      <ActorSources index={index} shown={shown} actor={actor} />
    </article>
  );
}
