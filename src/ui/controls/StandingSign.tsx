import { standingKinds } from '../../evidence/standing.ts';
import { LineSign } from './LineSign.tsx';
import css from './StandingSign.module.css';

/** How the line of a standing looks, and its name beside it. */
export function StandingSign({ standing }: { standing: number }) {
  return (
    <span className={css.sign}>
      <LineSign standing={standing} />
      {standingKinds[standing]?.label ?? ''}
    </span>
  );
}
