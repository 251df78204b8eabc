import type { Problem } from '../model/problem.ts';
import css from './ErrorPage.module.css';

/** Why nothing could be opened. */
export interface Failure {
  readonly title: string;
  readonly message: string;
  readonly problems: readonly Problem[];
}

/** How many problems are listed before the rest is only counted. */
const listed = 50;

/** Says which file, row and column is wrong and how to go on. Whatever was open before is still open. */
export function ErrorPage({
  failure,
  onRetry,
  onBack,
}: {
  failure: Failure;
  onRetry?: () => void;
  onBack?: () => void;
}) {
  const { title, message, problems } = failure;
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
            {problems.slice(0, listed).map((problem, index) => (
              <tr key={index}>
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
      <p className={css.ways}>
        {onBack && (
          <button type="button" onClick={onBack}>
            Back to what was open
          </button>
        )}
        {onRetry && (
          <button type="button" onClick={onRetry}>
            Try again
          </button>
        )}
      </p>
    </main>
  );
}
