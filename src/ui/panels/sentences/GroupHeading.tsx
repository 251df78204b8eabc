import type { DataIndex } from '../../../state/data-index.ts';
import { ActorLink } from '../../controls/ActorLink.tsx';
import { ActorSign } from '../../controls/ActorSign.tsx';
import { dateWords } from '../../date-words.ts';
import { plural } from '../../plural.ts';
import type { ReadingGroup } from './reading-groups.ts';
import css from './SentencesPanel.module.css';

/** The heading of a group: an actor with its kind, or a date. */
export function GroupHeading({ index, group }: { index: DataIndex; group: ReadingGroup }) {
  const { actors, actorTypes } = index.dataset;
  const { actor, date, relations } = group;
  const type = actor === null ? null : actorTypes[actors[actor]!.type]!;
  return (
    <div className={css.heading}>
      {type && <ActorSign type={type} size={20} />}
      <h3>{actor === null ? <DateHeading date={date} /> : <ActorLink actor={actor} />}</h3>
      <span className={css.count}>
        {type && `${type.label} · `}
        {relations.length === 0 ? 'no relation shown' : plural(relations.length, 'relation')}
      </span>
    </div>
  );
}

function DateHeading({ date }: { date: string }) {
  const words = dateWords(date);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
