import type { ReactNode } from 'react';
import css from './Section.module.css';

interface Props {
  title: string;
  /** Where links within the page find it. */
  id?: string;
  /** What stands beside the title while it is closed, such as how many values are hidden. */
  hint?: string;
  isOpen?: boolean;
  children: ReactNode;
}

/** A part of a panel that opens and closes under its title. */
export function Section({ title, id, hint, isOpen = false, children }: Props) {
  return (
    <details id={id} className={css.section} open={isOpen}>
      <summary>
        <h3>{title}</h3>
        {hint && <span className={css.hint}>{hint}</span>}
      </summary>
      <div className={css.body}>{children}</div>
    </details>
  );
}
