import { useState } from 'react';
import { claimName } from '../../../evidence/claim-name.ts';
import { standingCode } from '../../../evidence/standing.ts';
import type { DataIndex } from '../../../state/data-index.ts';
import { useApp } from '../../app-store.tsx';
import { SentenceText } from '../../controls/SentenceText.tsx';
import { StandingSign } from '../../controls/StandingSign.tsx';
import { dateWords } from '../../date-words.ts';
import { plural } from '../../plural.ts';
import { useSelect } from '../../use-select.ts';
import { type SentenceOf, useSentences } from '../../use-sentences.ts';
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
  const sentence = useSentences(index, shown);
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
            sentence={sentence}
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

interface RowProps extends DetailsData {
  relation: number;
  from?: number;
  sentence: SentenceOf;
}

function RelationRow({ index, shown, relation, from, sentence }: RowProps) {
  const select = useSelect();
  const { relations, relationTypes } = index.dataset;
  const id = relations.id[relation]!;
  const isSelected = useApp((state) => state.view.selectedRelations.includes(id));
  const end =
    from === relations.target[relation] && from !== relations.source[relation] ? 'target' : 'source';
  const claim = claimName(relationTypes[relations.type[relation]!]!);
  // Anything less than stated needs its speaker, and the sentence says itself what is a claim.
  const isShort = from !== undefined && shown.standing[relation] === standingCode.stated;
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
          {isShort ? (
            <ShortWords index={index} relation={relation} end={end} />
          ) : (
            <SentenceText parts={sentence(relation, end)} isPlain />
          )}
        </span>
        <span className={css.rowFoot}>
          <StandingSign standing={shown.standing[relation]!} />
          <span>{plural(shown.support[relation]!, 'origin')}</span>
          {claim && isShort && <span>{claim}, not a finding</span>}
          {shown.relations[relation] === 0 && <span>hidden</span>}
          {shown.relations[relation] === 1 && <span>possibly in the window</span>}
        </span>
      </button>
    </li>
  );
}

/** What somebody did or had done to them, without saying again who. Only for what is stated: anything less needs its speaker. */
function ShortWords({
  index,
  relation,
  end,
}: {
  index: DataIndex;
  relation: number;
  end: 'source' | 'target';
}) {
  const { relations, actors, relationTypes } = index.dataset;
  const { label, reverseLabel } = relationTypes[relations.type[relation]!]!;
  const other = end === 'source' ? relations.target[relation]! : relations.source[relation]!;
  return (
    <>
      {end === 'source' ? label : reverseLabel} <bdi>{actors[other]!.name}</bdi>
    </>
  );
}
