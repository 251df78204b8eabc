import { useDeferredValue } from 'react';
import { useApp } from '../../app-store.tsx';
import { Bibliography } from './Bibliography.tsx';
import { Disagreements } from './Disagreements.tsx';
import { DocumentList } from './DocumentList.tsx';
import { FamilyTree } from './FamilyTree.tsx';
import { Figures } from './Figures.tsx';
import { JumpBar } from './JumpBar.tsx';
import css from './SourcesPanel.module.css';

/** The documents that everything rests on: what each carries, who was made from whom, and where they differ. */
export default function SourcesPanel() {
  const index = useApp((state) => state.index);
  // A handle that is dragged must not wait for a long list.
  const shown = useDeferredValue(useApp((state) => state.shown));
  if (!index || !shown) return null;
  const { documents, positions, figures } = index.dataset;
  const parts = [
    { title: 'Documents', count: documents.length, Part: DocumentList },
    { title: 'Family tree', count: documents.length, Part: FamilyTree },
    { title: 'Where they differ', count: positions.length, Part: Disagreements },
    { title: 'Figures', count: figures.length, Part: Figures },
    { title: 'Bibliography', count: documents.length, Part: Bibliography },
  ].filter(({ count }) => count > 0);
  return (
    <div className={css.panel}>
      <h2 className="visually-hidden">Sources</h2>
      {documents.length === 0 && (
        <p className={css.none}>
          These data name no source. Add documents.csv and citations.csv to say on whose word each relation
          stands.
        </p>
      )}
      {parts.length > 0 && <JumpBar titles={parts.map(({ title }) => title)} />}
      {parts.map(({ title, Part }) => (
        <Part key={title} index={index} shown={shown} />
      ))}
    </div>
  );
}
