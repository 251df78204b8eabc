import { useDeferredValue, useMemo, useState } from 'react';
import { useApp } from '../../app-store.tsx';
import { Choice } from '../../controls/Choice.tsx';
import { plural } from '../../plural.ts';
import { ReadingView } from './ReadingView.tsx';
import { type ReadingOrder, readingGroups } from './reading-groups.ts';
import css from './SentencesPanel.module.css';
import { usePrinting } from './use-printing.ts';

/** What is shown as text: one plain sentence for each relation, actor by actor or day by day. */
export default function SentencesPanel() {
  const index = useApp((state) => state.index);
  // A handle that is dragged must not wait for a long list.
  const shown = useDeferredValue(useApp((state) => state.shown));
  const [order, setOrder] = useState<ReadingOrder>('actor');
  const isPrinting = usePrinting();
  const groups = useMemo(
    () => (index && shown ? readingGroups(index, shown, order) : []),
    [index, shown, order],
  );
  if (!index || !shown) return null;
  return (
    <div className={css.panel}>
      <h2 className="visually-hidden">Sentences</h2>
      <div className={css.tools}>
        <Choice
          label="Read by"
          value={order}
          onChange={setOrder}
          options={[
            { id: 'actor', label: 'By actor' },
            { id: 'day', label: 'By day' },
          ]}
        />
        <span className={css.count}>
          {plural(shown.counts.relations, 'relation')}
          {order === 'actor' && ', each under both of its actors'}
        </span>
        <button type="button" className={css.print} onClick={() => window.print()}>
          Print
        </button>
      </div>
      <p className={css.printTitle}>
        <bdi>{index.dataset.title}</bdi>
      </p>
      <ReadingView key={order} index={index} shown={shown} groups={groups} isWhole={isPrinting} />
      {groups.length === 0 && <p className={css.none}>Nothing is shown. Reset the filters to see all.</p>}
    </div>
  );
}
