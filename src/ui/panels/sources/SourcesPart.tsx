import type { ReactNode } from 'react';
import css from './SourcesPanel.module.css';

/** The element id of the heading of a part. */
export const partId = (title: string): string => `sources-${title.toLowerCase().replaceAll(' ', '-')}`;

interface Props {
  title: string;
  /** A sentence that says what the part shows. */
  about: string;
  children: ReactNode;
}

/** A part of the sources under its own heading. */
export function SourcesPart({ title, about, children }: Props) {
  const id = partId(title);
  return (
    <section className={css.part} aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {title}
      </h3>
      <p className={css.soft}>{about}</p>
      {children}
    </section>
  );
}
