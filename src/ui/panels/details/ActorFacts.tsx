import type { ReactNode } from 'react';
import type { DataIndex } from '../../../state/data-index.ts';
import { WebLink } from '../../controls/WebLink.tsx';
import { dateWords } from '../../date-words.ts';
import css from './Details.module.css';

/** What the data say of an actor itself: its other names, its dates, and whatever columns they bring along. */
export function ActorFacts({ index, actor }: { index: DataIndex; actor: number }) {
  const { actors, actorExtra } = index.dataset;
  const { aliases, start, end } = actors[actor]!;
  const facts: [string, ReactNode][] = [];
  if (aliases.length > 0) facts.push(['Also called', <Aliases key="aliases" aliases={aliases} />]);
  if (start.text) facts.push(['From', dateWords(start.text)]);
  if (end.text) facts.push(['Until', dateWords(end.text)]);
  for (const [column, values] of actorExtra) {
    const value = values[actor];
    if (value) facts.push([column, <WebLink key={column} address={value} />]);
  }
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

function Aliases({ aliases }: { aliases: readonly string[] }) {
  return aliases.map((alias, place) => (
    <span key={alias}>
      {place > 0 && ' · '}
      <bdi>{alias}</bdi>
    </span>
  ));
}
