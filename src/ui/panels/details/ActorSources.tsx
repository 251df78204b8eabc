import { useMemo } from 'react';
import { documentName } from '../../../evidence/document-name.ts';
import { weighDocuments } from '../../../evidence/document-weights.ts';
import { DocumentLink } from '../../controls/DocumentLink.tsx';
import { plural } from '../../plural.ts';
import { useHiddenDocuments } from '../../use-hidden-documents.ts';
import css from './Details.module.css';
import { DetailsPart } from './DetailsPart.tsx';
import type { DetailsData } from './details-data.ts';

/** How many documents are listed; the lightest are only counted. */
const listed = 12;

/** Which documents carry what is shown of an actor, and how much of it rests on one of them alone. */
export function ActorSources({ index, shown, actor }: DetailsData & { actor: number }) {
  const hidden = useHiddenDocuments(index);
  const { visible, weights } = useMemo(() => {
    const visible = (index.relationsOf[actor] ?? []).filter((relation) => shown.relations[relation] !== 0);
    return { visible, weights: weighDocuments(index.evidence, visible, hidden) };
  }, [index, shown, actor, hidden]);
  const { documents, origins, unsupported } = weights;
  if (visible.length === 0 || index.dataset.documents.length === 0) return null;
  const heaviest = origins[0];
  return (
    <DetailsPart title="Which sources carry this" hint={plural(origins.length, 'independent origin')}>
      <ul className={css.weights}>
        {documents.slice(0, listed).map(({ document, supported, alone }) => (
          <li key={document}>
            <DocumentLink document={document} name={documentName(index.dataset, document)} />
            <meter min={0} max={visible.length} value={supported.length} aria-hidden="true" />
            <span className={css.soft}>
              {supported.length} of {plural(visible.length, 'relation')}
              {alone.length > 0 && `, ${alone.length} on its word alone`}
            </span>
          </li>
        ))}
      </ul>
      {documents.length > listed && <p className={css.soft}>and {documents.length - listed} more</p>}
      {heaviest && origins.length > 1 && heaviest.alone.length > 0 && (
        <p>
          {heaviest.alone.length} of {visible.length} would be without support if{' '}
          <DocumentLink document={heaviest.document} name={documentName(index.dataset, heaviest.document)} />
          {' and what was made from it were wrong.'}
        </p>
      )}
      {origins.length === 1 && <p>All of it rests on one origin.</p>}
      {unsupported.length > 0 && (
        <p className={css.soft}>
          {plural(unsupported.length, 'relation')} without a source that supports it.
        </p>
      )}
    </DetailsPart>
  );
}
