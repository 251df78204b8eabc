import { useId } from 'react';
import type { Failure } from '../state/dataset-slice.ts';
import { useAppStore } from './app-store.tsx';
import css from './ErrorPage.module.css';

/** Shows the first lines of a file in the encoding that it seems to have, for only a reader can tell whether the names are right. */
export function EncodingQuestion({ legacy }: { legacy: NonNullable<Failure['legacy']> }) {
  const { file, encoding, lines, name, files } = legacy;
  const { openFiles } = useAppStore().getState();
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>
        Is <bdi>{file}</bdi> in {encoding}?
      </h2>
      <p>Read so, some of its lines are these. If the names are right, go on.</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without a focus, the keyboard could not scroll it */}
      <pre className={css.preview} dir="auto" tabIndex={0}>
        {lines.join('\n')}
      </pre>
      <p className={css.ways}>
        <button type="button" onClick={() => void openFiles(files, name, encoding)}>
          Read as {encoding}
        </button>
      </p>
    </section>
  );
}
