import { claimName } from '../../../evidence/claim-name.ts';
import { standingCode, standingKinds } from '../../../evidence/standing.ts';
import { SentenceText } from '../../controls/SentenceText.tsx';
import { StandingSign } from '../../controls/StandingSign.tsx';
import { dateWords } from '../../date-words.ts';
import { useSentences } from '../../use-sentences.ts';
import { CentreButton } from './CentreButton.tsx';
import { CitationList } from './CitationList.tsx';
import { CopyLinkButton } from './CopyLinkButton.tsx';
import css from './Details.module.css';
import type { DetailsData } from './details-data.ts';

/** What is said of one relation, by whom, and what that adds up to. */
export function RelationDetails({ index, shown, relation }: DetailsData & { relation: number }) {
  const { relations, relationTypes } = index.dataset;
  const source = relations.source[relation]!;
  const target = relations.target[relation]!;
  const type = relationTypes[relations.type[relation]!]!;
  const standing = shown.standing[relation]!;
  const claim = claimName(type);
  const sentence = useSentences(index, shown);
  const summary = relations.summary[relation]!;
  return (
    <article className={css.details}>
      <h3 className={css.sentence}>
        <SentenceText parts={sentence(relation)} />
      </h3>
      {claim && (
        <p className={css.notice}>
          This is {claim}: something that was said. It is not a finding that it is true.
        </p>
      )}
      <dl className={css.facts}>
        {summary && (
          <div>
            <dt>{standing === standingCode.stated ? 'In short' : 'The claim'}</dt>
            <dd>
              <bdi>{summary}</bdi>
            </dd>
          </div>
        )}
        <div>
          <dt>Date</dt>
          <dd>{dateWords(relations.date[relation]!)}</dd>
        </div>
        {relations.place[relation] && (
          <div>
            <dt>Place</dt>
            <dd>
              <bdi>{relations.place[relation]}</bdi>
            </dd>
          </div>
        )}
        <div>
          <dt>Kind</dt>
          <dd>
            {type.label}, {type.temporal === 'event' ? 'an event' : 'a lasting state'}
          </dd>
        </div>
        <div>
          <dt>Standing</dt>
          <dd>
            <StandingSign standing={standing} />
            <span className={css.meaning}>{standingKinds[standing]!.meaning}</span>
          </dd>
        </div>
      </dl>
      {shown.relations[relation] === 0 && (
        <p className={css.notice}>Not shown now: a filter or the window hides it.</p>
      )}
      <div className={css.actions}>
        <CentreButton actors={[source, target]} />
        <CopyLinkButton relations={[relations.id[relation]!]} />
      </div>
      <CitationList index={index} shown={shown} relation={relation} />
    </article>
  );
}
