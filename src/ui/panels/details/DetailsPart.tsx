import { type ReactNode, useId } from 'react';
import css from './Details.module.css';

/** A part of the details under its own heading. */
export function DetailsPart({
  title,
  hint,
  children,
}: {
  title: string;
  hint?: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={css.part} aria-labelledby={id}>
      <header className={css.partHead}>
        <h4 id={id}>{title}</h4>
        {hint && <span className={css.soft}>{hint}</span>}
      </header>
      {children}
    </section>
  );
}
