import type { ReactNode } from 'react';
import type { ExtraColumns } from '../../../model/dataset.ts';
import { WebLink } from '../../controls/WebLink.tsx';
import css from './Details.module.css';

/** A term and what is known of it. */
export type Fact = readonly [term: string, value: ReactNode];

/** Facts in two columns; nothing where there are none. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <dl className={css.facts}>
      {facts.map(([term, value]) => (
        <div key={term}>
          <dt>
            <bdi>{term}</bdi>
          </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What the columns that a dataset brings along say of one row. */
export function extraFacts(columns: ExtraColumns, row: number): Fact[] {
  return [...columns].flatMap(([column, values]): Fact[] => {
    const value = values[row];
    return value ? [[column, <WebLink key={column} address={value} />]] : [];
  });
}
