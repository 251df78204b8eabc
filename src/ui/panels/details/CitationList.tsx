import { testimonyOn } from '../../../evidence/testimony.ts';
import { plural } from '../../plural.ts';
import { useHiddenDocuments } from '../../use-hidden-documents.ts';
import { CitationCard } from './CitationCard.tsx';
import css from './Details.module.css';
import { DetailsPart } from './DetailsPart.tsx';
import type { DetailsData } from './details-data.ts';

/** The three answers that a document can give. */
const answers = [
  ['says', 'Says yes'],
  ['attributes', 'Attributes it to others'],
  ['denies', 'Says no'],
] as const;

/** Every passage about a relation: those that say yes, then those that attribute it to others, then those that say no. */
export function CitationList({ index, shown, relation }: DetailsData & { relation: number }) {
  const hidden = useHiddenDocuments(index);
  const testimony = testimonyOn(index.dataset, index.evidence, relation);
  const count = answers.reduce((sum, [column]) => sum + testimony[column].length, 0);
  const hint = `${plural(count, 'citation')}, ${plural(shown.support[relation]!, 'origin')}`;
  return (
    <DetailsPart title="Citations" hint={hint}>
      {count === 0 && <p>No source is named for this relation.</p>}
      <ul aria-label="Citations" className={css.citations}>
        {answers.flatMap(([column, words]) =>
          testimony[column].map((passage, place) => (
            <li key={passage.citation}>
              {place === 0 && (
                <h5 className={css.answer}>
                  {words} <span className={css.soft}>{testimony[column].length}</span>
                </h5>
              )}
              <CitationCard index={index} passage={passage} isHidden={hidden[passage.document] === 1} />
            </li>
          )),
        )}
      </ul>
    </DetailsPart>
  );
}
