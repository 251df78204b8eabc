import { useApp, useAppStore } from '../app-store.tsx';
import { chipsOf } from '../controls/FilterChips.tsx';
import { addressOf } from '../copy-address.ts';
import { plural } from '../plural.ts';
import css from './SaveDialog.module.css';
import { viewCitation } from './view-citation.ts';

/** A reference to what is shown, to be put into a text. */
export function CiteView() {
  const { index, shown, view, announce } = useAppStore().getState();
  const isCopied = useApp((state) => state.announcement.text === copied);
  if (!index || !shown) return null;
  const { title: dataTitle, hash, documents } = index.dataset;
  const { actors, relations } = shown.counts;
  const text = viewCitation({
    title: dataTitle,
    filters: chipsOf(view, index).map(({ label }) => label),
    counts: `${plural(actors, 'actor')}, ${plural(relations, 'relation')}`,
    sources: [...new Set(documents.map(({ publisher, title }) => publisher || title))],
    hash,
    address: addressOf(view, hash),
  });
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => announce(copied),
      () => announce('The browser did not allow copying. Select the text and copy it.'),
    );
  return (
    <section className={css.part}>
      <h3>Cite this view</h3>
      <p className={css.citation}>
        <bdi>{text}</bdi>
      </p>
      <p className={css.buttons}>
        <button type="button" onClick={() => void copy()}>
          {isCopied ? 'Copied' : 'Copy reference'}
        </button>
      </p>
    </section>
  );
}

const copied = 'Reference copied.';
