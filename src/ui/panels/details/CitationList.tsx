import { stances } from '../../../model/dataset.ts';
import { useApp } from '../../app-store.tsx';
import { plural } from '../../plural.ts';
import { CitationCard } from './CitationCard.tsx';
import css from './Details.module.css';
import { DetailsPart } from './DetailsPart.tsx';
import type { DetailsData } from './details-data.ts';

/** The three answers that a document can give, in the order of the stances. */
const answers = {
  asserts: 'Says yes',
  reports: 'Attributes it to others',
  denies: 'Says no',
} as const;

/** Every passage about a relation, those that say yes first, then those that attribute it, then those that say no. */
export function CitationList({ index, shown, relation }: DetailsData & { relation: number }) {
  const hiddenDocuments = useApp((state) => state.view.hiddenDocuments);
  const { citations, documents } = index.dataset;
  const { rows } = index.evidence;
  const all = [...rows.citation.subarray(rows.start[relation], rows.start[relation + 1])];
  const groups = stances
    .map((stance) => ({ stance, members: all.filter((c) => citations[c]!.stance === stance) }))
    .filter(({ members }) => members.length > 0);
  const hint = `${plural(all.length, 'citation')}, ${plural(shown.support[relation]!, 'origin')}`;
  return (
    <DetailsPart title="Citations" hint={hint}>
      {all.length === 0 && <p>No source is named for this relation.</p>}
      <ul aria-label="Citations" className={css.citations}>
        {groups.flatMap(({ stance, members }) =>
          members.map((citation, place) => (
            <li key={citation}>
              {place === 0 && (
                <h5 className={css.answer} data-stance={stance}>
                  {answers[stance]} <span className={css.soft}>{members.length}</span>
                </h5>
              )}
              <CitationCard
                index={index}
                citation={citations[citation]!}
                isHidden={hiddenDocuments.includes(documents[citations[citation]!.document]?.id ?? '')}
              />
            </li>
          )),
        )}
      </ul>
    </DetailsPart>
  );
}
