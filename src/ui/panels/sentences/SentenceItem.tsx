import type { DataIndex } from '../../../state/data-index.ts';
import { useApp } from '../../app-store.tsx';
import { SentenceText } from '../../controls/SentenceText.tsx';
import { useSelect } from '../../use-select.ts';
import type { SentenceOf } from '../../use-sentences.ts';
import css from './SentencesPanel.module.css';

interface Props {
  index: DataIndex;
  relation: number;
  /** The actor from whose end it is read, or null. */
  from: number | null;
  sentence: SentenceOf;
  measure: (element: Element | null) => void;
  /** Place of the line in the whole text. */
  line: number;
}

/** One relation as a sentence, with a button that opens its evidence. */
export function SentenceItem({ index, relation, from, sentence, measure, line }: Props) {
  const select = useSelect();
  const { id, source, target } = index.dataset.relations;
  const isSelected = useApp((state) => state.view.selectedRelations.includes(id[relation]!));
  const isTarget = from !== null && from === target[relation] && from !== source[relation];
  const textId = `sentence-${line}`;
  return (
    <li ref={measure} data-index={line} className={css.sentence} aria-current={isSelected || undefined}>
      <p id={textId}>
        <SentenceText parts={sentence(relation, isTarget ? 'target' : 'source')} />
      </p>
      <button
        type="button"
        className={css.open}
        aria-describedby={textId}
        onClick={() => select({ relation })}
      >
        Evidence
      </button>
    </li>
  );
}
