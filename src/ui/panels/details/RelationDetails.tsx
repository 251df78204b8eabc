import { claimName } from '../../../evidence/claim-name.ts';
import { SentenceText } from '../../controls/SentenceText.tsx';
import { useSentences } from '../../use-sentences.ts';
import { CentreButton } from './CentreButton.tsx';
import { CitationList } from './CitationList.tsx';
import { CopyLinkButton } from './CopyLinkButton.tsx';
import css from './Details.module.css';
import type { DetailsData } from './details-data.ts';
import { RelationFacts } from './RelationFacts.tsx';

/** What is said of one relation, by whom, and what that adds up to. */
export function RelationDetails({ index, shown, relation }: DetailsData & { relation: number }) {
  const { relations, relationTypes } = index.dataset;
  const claim = claimName(relationTypes[relations.type[relation]!]!);
  const sentence = useSentences(index, shown);
  const when = shown.relations[relation];
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
      {when === 0 && <p className={css.notice}>Not shown now: a filter or the window hides it.</p>}
      {when === 1 && (
        <p className={css.notice}>Possibly in the window: its date allows days inside and outside it.</p>
      )}
      <RelationFacts index={index} shown={shown} relation={relation} />
      <div className={css.actions}>
        <CentreButton actors={[relations.source[relation]!, relations.target[relation]!]} />
        <CopyLinkButton relations={[relations.id[relation]!]} />
      </div>
      <CitationList index={index} shown={shown} relation={relation} />
    </article>
  );
}
