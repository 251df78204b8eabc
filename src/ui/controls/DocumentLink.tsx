import { useApp } from '../app-store.tsx';
import css from './Link.module.css';

/** The title of a document; pressing it opens the document among the sources. */
export function DocumentLink({ document, name }: { document: number; name?: string }) {
  const found = useApp((state) => state.index?.dataset.documents[document]);
  const changeView = useApp((state) => state.changeView);
  if (!found) return <span>a source that is not named</span>;
  return (
    <button
      type="button"
      className={css.link}
      onClick={() => changeView({ tab: 'sources', document: found.id })}
    >
      <bdi>{name ?? (found.title || found.id)}</bdi>
    </button>
  );
}
