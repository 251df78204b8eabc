import { useApp } from '../../app-store.tsx';
import { Bibliography } from './Bibliography.tsx';
import { Disagreements } from './Disagreements.tsx';
import { DocumentList } from './DocumentList.tsx';
import { FamilyTree } from './FamilyTree.tsx';
import { Figures } from './Figures.tsx';
import css from './SourcesPanel.module.css';

/** The documents that everything rests on: what each carries, who was made from whom, and where they differ. */
export default function SourcesPanel() {
  const index = useApp((state) => state.index);
  const shown = useApp((state) => state.shown);
  if (!index || !shown) return null;
  const { documents, positions, figures } = index.dataset;
  return (
    <div className={css.panel}>
      <h2 className="visually-hidden">Sources</h2>
      {documents.length === 0 && (
        <p className={css.none}>
          These data name no source. Add documents.csv and citations.csv to say on whose word each relation
          stands.
        </p>
      )}
      {documents.length > 0 && <DocumentList index={index} shown={shown} />}
      {documents.length > 0 && <FamilyTree index={index} />}
      {positions.length > 0 && <Disagreements index={index} />}
      {figures.length > 0 && <Figures index={index} />}
      {documents.length > 0 && <Bibliography index={index} shown={shown} />}
    </div>
  );
}
