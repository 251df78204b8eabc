import { useDeferredValue, useState } from 'react';
import { useApp } from '../../app-store.tsx';
import { Choice } from '../../controls/Choice.tsx';
import { ActorTable } from './ActorTable.tsx';
import { RelationTable } from './RelationTable.tsx';
import css from './TablePanel.module.css';

/** Actors and relations as tables that share the selection, the window and the filters with the picture. */
export default function TablePanel() {
  const index = useApp((state) => state.index);
  // A handle that is dragged must not wait for a long list.
  const shown = useDeferredValue(useApp((state) => state.shown));
  const [of, setOf] = useState<'actors' | 'relations'>('actors');
  const [withHidden, showHidden] = useState(false);
  if (!index || !shown) return null;
  const Table = of === 'actors' ? ActorTable : RelationTable;
  const { counts } = shown;
  return (
    <div className={css.panel}>
      <div className={css.tools}>
        <Choice
          label="Table of"
          value={of}
          onChange={setOf}
          options={[
            { id: 'actors', label: `Actors ${withHidden ? counts.actorsTotal : counts.actors}` },
            { id: 'relations', label: `Relations ${withHidden ? counts.relationsTotal : counts.relations}` },
          ]}
        />
        <label className={css.switch}>
          <input
            type="checkbox"
            role="switch"
            checked={withHidden}
            aria-checked={withHidden}
            onChange={(event) => showHidden(event.target.checked)}
          />
          Include hidden
        </label>
      </div>
      <Table index={index} shown={shown} withHidden={withHidden} />
    </div>
  );
}
