import { useApp } from '../app-store.tsx';
import { ViewLink } from './ViewLink.tsx';

/** The title of a document; pressing it opens the document among the sources. */
export function DocumentLink({ document, name }: { document: number; name?: string }) {
  const found = useApp((state) => state.index?.dataset.documents[document]);
  if (!found) return <span>a source that is not named</span>;
  return (
    <ViewLink to={{ tab: 'sources', document: found.id }}>
      <bdi>{name ?? (found.title || found.id)}</bdi>
    </ViewLink>
  );
}
