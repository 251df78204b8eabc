import type { Problem } from '../../../model/problem.ts';
import { plural } from '../../plural.ts';
import css from './Details.module.css';
import { DetailsPart } from './DetailsPart.tsx';

/** How many problems are listed before the rest is only counted. */
const listed = 20;

const placeOf = ({ file, row, column }: Problem): string =>
  [file, row === null ? '' : `row ${row}`, column ?? ''].filter(Boolean).join(', ');

/** What was odd in the data that are open, with the place of each. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const rest = problems.length - listed;
  return (
    <DetailsPart title="Problems in the data" hint={String(problems.length)}>
      <ul className={css.list}>
        {problems.slice(0, listed).map((problem) => (
          <li key={`${placeOf(problem)} ${problem.message}`}>
            <span className={css.soft}>
              {problem.severity === 'error' ? 'Error' : 'Warning'} · <bdi>{placeOf(problem)}</bdi>
            </span>
            <br />
            <bdi>{problem.message}</bdi>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className={css.soft}>{plural(rest, 'more problem')} not listed.</p>}
    </DetailsPart>
  );
}
