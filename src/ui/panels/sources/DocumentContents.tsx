import { useMemo } from 'react';
import { documentRecord } from '../../../evidence/document-record.ts';
import type { Shown } from '../../../filter/apply-clauses.ts';
import type { DataIndex } from '../../../state/data-index.ts';
import { DocumentLink } from '../../controls/DocumentLink.tsx';
import { SentenceText } from '../../controls/SentenceText.tsx';
import { useSelect } from '../../use-select.ts';
import { useSentences } from '../../use-sentences.ts';
import { Passage } from './Passage.tsx';
import css from './SourcesPanel.module.css';

interface Props {
  index: DataIndex;
  shown: Shown;
  document: number;
}

/** All that a document says of the relations in the data, what only it says, and where others contradict it. */
export function DocumentContents({ index, shown, document }: Props) {
  const { dataset, evidence } = index;
  const record = useMemo(() => documentRecord(dataset, evidence, document), [dataset, evidence, document]);
  const sentence = useSentences(index, shown);
  const select = useSelect();
  const alone = new Set(record.onlyHere);
  const family = new Set(record.onlyThisOrigin);
  const against = new Map(record.differences.map((difference) => [difference.relation, difference.against]));
  const { citations } = dataset;
  return (
    <ul className={css.contents}>
      {record.citations.map((citation) => {
        const { relation, anchor, locator } = citations[citation]!;
        const others = (against.get(relation) ?? []).filter((other) => other !== document);
        return (
          <li key={citation}>
            <p>
              <SentenceText parts={sentence(relation)} />{' '}
              <button type="button" className={css.textButton} onClick={() => select({ relation })}>
                Evidence
              </button>
            </p>
            <Passage anchor={anchor} locator={locator} />
            {alone.has(relation) && <p className={css.tag}>Only this document says so</p>}
            {family.has(relation) && (
              <p className={css.tag}>Only this document and those of its origin say so</p>
            )}
            {others.length > 0 && (
              <p className={css.tag}>
                Contradicted by{' '}
                {others.map((other, place) => (
                  <span key={other}>
                    {place > 0 && ', '}
                    <DocumentLink document={other} />
                  </span>
                ))}
              </p>
            )}
          </li>
        );
      })}
      {record.citations.length === 0 && <li>No relation rests on it.</li>}
    </ul>
  );
}
