import { useState } from 'react';
import type { Shown } from '../../../filter/apply-clauses.ts';
import type { DataIndex } from '../../../state/data-index.ts';
import { SentenceText } from '../../controls/SentenceText.tsx';
import { useSelect } from '../../use-select.ts';
import { useSentences } from '../../use-sentences.ts';
import css from './StepChangeList.module.css';

/** How many relations are listed at first, and with each press for more. */
const step = 50;

interface Props {
  title: string;
  relations: readonly number[];
  /** What is said when there are none. */
  none: string;
  index: DataIndex;
  shown: Shown;
  /** Hears that a relation was opened. */
  onOpen?: () => void;
}

/** Relations as dated sentences under a title with their number; each opens its relation. */
export function RelationLines({ title, relations, none, index, shown, onOpen }: Props) {
  const [listed, list] = useState(step);
  const sentence = useSentences(index, shown);
  const select = useSelect();
  const rest = relations.length - listed;
  return (
    <section className={css.lines} aria-label={title}>
      <h3>
        {title} <span>{relations.length.toLocaleString('en')}</span>
      </h3>
      {relations.length === 0 && <p className={css.hint}>{none}</p>}
      <ul>
        {relations.slice(0, listed).map((relation) => (
          <li key={relation}>
            <button
              type="button"
              onClick={() => {
                select({ relation });
                onOpen?.();
              }}
            >
              <SentenceText parts={sentence(relation)} isPlain />
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className={css.more} onClick={() => list(listed + step)}>
          Show {Math.min(step, rest)} more of {rest.toLocaleString('en')}
        </button>
      )}
    </section>
  );
}
