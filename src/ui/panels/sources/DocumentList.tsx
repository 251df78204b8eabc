import { useMemo, useState } from 'react';
import { weighDocuments } from '../../../evidence/document-weights.ts';
import type { Shown } from '../../../filter/apply-clauses.ts';
import type { DataIndex } from '../../../state/data-index.ts';
import { useApp } from '../../app-store.tsx';
import { plural } from '../../plural.ts';
import { useHiddenDocuments } from '../../use-hidden-documents.ts';
import { DocumentCard } from './DocumentCard.tsx';
import css from './SourcesPanel.module.css';
import { SourcesPart } from './SourcesPart.tsx';

/** How many documents are listed at first, and with each press for more. */
const step = 100;

/** Every document with what it carries of what is shown. */
export function DocumentList({ index, shown }: { index: DataIndex; shown: Shown }) {
  const [listed, list] = useState(step);
  const { documents } = index.dataset;
  const opened = useApp((state) => state.view.document);
  const hidden = useHiddenDocuments(index);
  const weights = useMemo(() => {
    const visible = Array.from(shown.relations.keys()).filter((r) => shown.relations[r] !== 0);
    const { documents: found } = weighDocuments(index.evidence, visible, hidden);
    return new Map(found.map((weight) => [weight.document, weight]));
  }, [index, shown, hidden]);
  const openedPlace = opened === null ? -1 : (index.document.get(opened) ?? -1);
  const last = Math.max(listed, openedPlace + 1);
  const rest = documents.length - last;
  const origins = new Set(index.evidence.origins).size;
  return (
    <SourcesPart
      title="Documents"
      about={`${plural(documents.length, 'document')} of ${plural(origins, 'independent origin')}. The numbers are for the relations shown now.`}
    >
      <ul className={css.documents}>
        {documents.slice(0, last).map((document, place) => (
          <li key={document.id}>
            <DocumentCard
              index={index}
              shown={shown}
              document={place}
              weight={weights.get(place)}
              isOpen={place === openedPlace}
              isHidden={hidden[place] === 1}
            />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className={css.button} onClick={() => list(last + step)}>
          Show {Math.min(step, rest)} more of {rest.toLocaleString('en')}
        </button>
      )}
    </SourcesPart>
  );
}
