import type { Selection } from '../../../state/selection.ts';
import { useApp } from '../../app-store.tsx';
import { ActorLink } from '../../controls/ActorLink.tsx';
import { ActorSign } from '../../controls/ActorSign.tsx';
import { plural } from '../../plural.ts';
import { useSelect } from '../../use-select.ts';
import { CentreButton } from './CentreButton.tsx';
import { CopyLinkButton } from './CopyLinkButton.tsx';
import css from './Details.module.css';
import { DetailsPart } from './DetailsPart.tsx';
import type { DetailsData } from './details-data.ts';
import { RelationList } from './RelationList.tsx';

/** Several things at once: their names, and the relations among the actors. */
export function SelectionSummary({ index, shown, selection }: DetailsData & { selection: Selection }) {
  const view = useApp((state) => state.view);
  const select = useSelect();
  const { actors, relations } = selection;
  const { source, target } = index.dataset.relations;
  const chosen = new Set(actors);
  const among = actors
    .flatMap((actor) => index.relationsOf[actor] ?? [])
    .filter((r) => chosen.has(source[r]!) && chosen.has(target[r]!) && shown.relations[r] !== 0);
  const parts = [
    ...(actors.length > 0 ? [plural(actors.length, 'actor')] : []),
    ...(relations.length > 0 ? [plural(relations.length, 'relation')] : []),
  ];
  return (
    <article className={css.details}>
      <h3 className={css.name}>{parts.join(' and ')} selected</h3>
      <div className={css.actions}>
        {actors.length > 0 && <CentreButton actors={actors} />}
        <CopyLinkButton actors={view.selectedActors} relations={view.selectedRelations} />
        <button type="button" className={css.action} onClick={() => select(null)}>
          Clear
        </button>
      </div>
      {actors.length > 0 && (
        <DetailsPart title="Actors" hint={String(actors.length)}>
          <ul className={css.list}>
            {actors.map((actor) => (
              <li key={actor} className={css.signed}>
                <ActorSign type={index.dataset.actorTypes[index.dataset.actors[actor]!.type]!} />
                <ActorLink actor={actor} />
              </li>
            ))}
          </ul>
        </DetailsPart>
      )}
      {relations.length > 0 && (
        <DetailsPart title="Relations" hint={String(relations.length)}>
          <RelationList index={index} shown={shown} relations={relations} />
        </DetailsPart>
      )}
      {among.length > 0 && (
        <DetailsPart title="Relations among them" hint={String(new Set(among).size)}>
          <RelationList index={index} shown={shown} relations={[...new Set(among)]} />
        </DetailsPart>
      )}
    </article>
  );
}
