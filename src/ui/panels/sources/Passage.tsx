import css from './SourcesPanel.module.css';

/** A few words copied from a document, and the paragraph that they stand in. */
export function Passage({ anchor, locator }: { anchor: string; locator: string }) {
  if (!anchor && !locator) return null;
  return (
    <p className={css.passage}>
      {anchor && (
        <q>
          <bdi>{anchor}</bdi>
        </q>
      )}{' '}
      <bdi className={css.locator}>{locator}</bdi>
    </p>
  );
}
