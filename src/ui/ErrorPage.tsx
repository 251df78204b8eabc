import type { Failure } from '../state/dataset-slice.ts';
import { useAppStore } from './app-store.tsx';
import { EncodingQuestion } from './EncodingQuestion.tsx';
import css from './ErrorPage.module.css';
import { sampleFolder, samples } from './samples.ts';

/** How many problems are listed before the rest is only counted. */
const listed = 50;

/** Says which file, row and column is wrong and how to go on. Whatever was open before is still open. */
export function ErrorPage({ failure }: { failure: Failure }) {
  const { title, message, problems, partial, legacy } = failure;
  const { openFolder, openPartial, dismissFailure, index } = useAppStore().getState();
  return (
    <main className={css.page}>
      <h1>{title}</h1>
      <p>{message}</p>
      {problems.length > 0 && (
        <table>
          <caption className="visually-hidden">What is wrong</caption>
          <thead>
            <tr>
              <th scope="col">File</th>
              <th scope="col">Row</th>
              <th scope="col">Column</th>
              <th scope="col">What is wrong and what to do</th>
            </tr>
          </thead>
          <tbody>
            {problems.slice(0, listed).map((problem) => (
              <tr key={`${problem.file} ${problem.row} ${problem.column} ${problem.message}`}>
                <td>{problem.file}</td>
                <td>{problem.row ?? '–'}</td>
                <td>{problem.column ?? '–'}</td>
                <td>{problem.message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {problems.length > listed && <p>{problems.length - listed} more problems are not listed.</p>}
      {legacy && <EncodingQuestion legacy={legacy} />}
      <p className={css.ways}>
        {index && (
          <button type="button" onClick={dismissFailure}>
            Back to what was open
          </button>
        )}
        {partial && (
          <button type="button" onClick={openPartial}>
            Open what could be read
          </button>
        )}
        <button type="button" onClick={() => void openFolder(sampleFolder(samples[0].folder))}>
          Open {samples[0].title}
        </button>
      </p>
    </main>
  );
}
