import { type ReactNode, useId } from 'react';
import css from './SourcesPanel.module.css';

/** A part of the sources under its own heading, with a sentence that says what it shows. */
export function SourcesPart({
  title,
  about,
  children,
}: {
  title: string;
  about: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={css.part} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p className={css.soft}>{about}</p>
      {children}
    </section>
  );
}
