import { useState } from 'react';
import { useApp } from '../../app-store.tsx';
import { StandingSign } from '../../controls/StandingSign.tsx';
import { dateWords } from '../../date-words.ts';
import { plural } from '../../plural.ts';
import { useSelect } from '../../use-select.ts';
import css from './Details.module.css';
import type { DetailsData } from './details-data.ts';

/** How many relations are listed at first, and with each press for more. */
const step = 60;

interface Props extends DetailsData {
  relations: readonly number[];
  /** The actor from whose end each relation is read; without it, from its source. */
  from?: number;
}

/** Relations in words, each a button that opens it. */
export function RelationList({ index, shown, relations, from }: Props) {
  const [listed, list] = useState(step);
  const rest = relations.length - listed;
  return (
    <>
      <ul className={css.list}>
        {relations.slice(0, listed).map((relation) => (
          <RelationRow
            key={relation}
            index={index}
            shown={shown}
            relation={relation}
            {...(from === undefined ? {} : { from })}
          />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className={css.more} onClick={() => list(listed + step)}>
          Show {Math.min(step, rest)} more of {rest.toLocaleString('en')}
        </button>
      )}
    </>
  );
}

function RelationRow({ index, shown, relation, from }: DetailsData & { relation: number; from?: number }) {
  const select = useSelect();
  const { relations, actors, relationTypes } = index.dataset;
  const id = relations.id[relation]!;
  const isSelected = useApp((state) => state.view.selectedRelations.includes(id));
  const source = relations.source[relation]!;
  const target = relations.target[relation]!;
  const type = relationTypes[relations.type[relation]!]!;
  const isReversed = from !== undefined && from === target && from !== source;
  return (
    <li>
      <button
        type="button"
        className={css.row}
        aria-current={isSelected || undefined}
        onClick={() => select({ relation })}
      >
        <span className={css.soft}>{dateWords(relations.date[relation]!)}</span>
        <span className={css.rowWords}>
          {from === undefined && (
            <>
              <bdi>{actors[source]!.name}</bdi>{' '}
            </>
          )}
          {isReversed ? type.reverseLabel : type.label}{' '}
          <bdi>{actors[isReversed ? source : target]!.name}</bdi>
        </span>
        <span className={css.rowFoot}>
          <StandingSign standing={shown.standing[relation]!} />
          <span>{plural(shown.support[relation]!, 'origin')}</span>
          {shown.relations[relation] === 0 && <span>hidden</span>}
          {shown.relations[relation] === 1 && <span>possibly in the window</span>}
        </span>
      </button>
    </li>
  );
}
