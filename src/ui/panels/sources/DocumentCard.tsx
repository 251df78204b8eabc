import { useEffect, useRef } from 'react';
import { documentName } from '../../../evidence/document-name.ts';
import type { Weight } from '../../../evidence/document-weights.ts';
import type { Shown } from '../../../filter/apply-clauses.ts';
import type { DataIndex } from '../../../state/data-index.ts';
import { useApp } from '../../app-store.tsx';
import { DocumentLink } from '../../controls/DocumentLink.tsx';
import { WebLink } from '../../controls/WebLink.tsx';
import { plural } from '../../plural.ts';
import { DocumentContents } from './DocumentContents.tsx';
import { documentFacts } from './document-facts.ts';
import css from './SourcesPanel.module.css';

interface Props {
  index: DataIndex;
  shown: Shown;
  document: number;
  weight: Weight | undefined;
  isOpen: boolean;
  isHidden: boolean;
}

/** One document: what it is, what it was made from, and how much rests on it. Opened, all that it says. */
export function DocumentCard({ index, shown, document, weight, isOpen, isHidden }: Props) {
  const changeView = useApp((state) => state.changeView);
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isOpen) card.current?.scrollIntoView({ block: 'start' });
  }, [isOpen]);
  const found = index.dataset.documents[document]!;
  const { id, title, url, note, derivedFrom } = found;
  const carried = weight?.supported.length ?? 0;
  const alone = weight?.alone.length ?? 0;
  return (
    <article ref={card} className={css.card} data-open={isOpen || undefined}>
      <h4>
        <bdi>{title || id}</bdi>
      </h4>
      <p className={css.soft}>
        <bdi>{documentFacts(found)}</bdi>
        {url && ' · '}
        {url && <WebLink address={url} />}
      </p>
      {derivedFrom >= 0 && (
        <p>
          Made from <DocumentLink document={derivedFrom} name={documentName(index.dataset, derivedFrom)} />,
          so the two count as one origin.
        </p>
      )}
      {note && (
        <p>
          <bdi>{note}</bdi>
        </p>
      )}
      {isHidden ? (
        <p className={css.notice}>Switched off in the filters: it is read as if it did not exist.</p>
      ) : (
        <p>
          Carries {plural(carried, 'relation')}
          {carried > 0 && (alone === 0 ? ', none of them alone' : `, ${alone} of them alone`)}.
        </p>
      )}
      <button
        type="button"
        className={css.button}
        aria-expanded={isOpen}
        onClick={() => changeView({ document: isOpen ? null : id })}
      >
        All that it says
      </button>
      {isOpen && <DocumentContents index={index} shown={shown} document={document} />}
    </article>
  );
}
