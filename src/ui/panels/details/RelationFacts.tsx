import { standingCode, standingKinds } from '../../../evidence/standing.ts';
import { StandingSign } from '../../controls/StandingSign.tsx';
import { dateWords } from '../../date-words.ts';
import css from './Details.module.css';
import type { DetailsData } from './details-data.ts';
import { extraFacts, type Fact, FactList } from './FactList.tsx';

/** A date that says no more in its file than in words. */
const plainDate = /^(-?\d{4}(-\d\d){0,2})?$/;

/** What a relation is: what happened, when and where, and on whose word it stands. */
export function RelationFacts({ index, shown, relation }: DetailsData & { relation: number }) {
  const { relations, relationTypes } = index.dataset;
  const { label, temporal, family } = relationTypes[relations.type[relation]!]!;
  const standing = shown.standing[relation]!;
  const summary = relations.summary[relation]!;
  const place = relations.place[relation]!;
  const facts: Fact[] = [
    ['Date', <DateFact key="date" text={relations.date[relation]!} />],
    ['Kind', `${label}: ${temporal === 'event' ? 'an event' : 'a lasting state'}, ${family}`],
    [
      'Standing',
      <div key="standing">
        <StandingSign standing={standing} />
        <span className={css.meaning}>{standingKinds[standing]!.meaning}</span>
      </div>,
    ],
  ];
  if (place) facts.splice(1, 0, ['Place', <bdi key="place">{place}</bdi>]);
  if (summary) {
    const term = standing === standingCode.stated ? 'In short' : 'The claim';
    facts.unshift([term, <bdi key="summary">{summary}</bdi>]);
  }
  return <FactList facts={[...facts, ...extraFacts(relations.extra, relation)]} />;
}

/** A date in words, and as its file writes it where that is more exact than words. */
function DateFact({ text }: { text: string }) {
  return (
    <>
      {dateWords(text)}
      {!plainDate.test(text) && <span className={css.meaning}>written {text}</span>}
    </>
  );
}
