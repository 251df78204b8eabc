import type { DataIndex } from '../../../state/data-index.ts';
import { dateWords } from '../../date-words.ts';
import { extraFacts, type Fact, FactList } from './FactList.tsx';

/** What the data say of an actor itself: its other names, its dates, and whatever columns they bring along. */
export function ActorFacts({ index, actor }: { index: DataIndex; actor: number }) {
  const { actors, actorExtra } = index.dataset;
  const { aliases, start, end } = actors[actor]!;
  const facts: Fact[] = [];
  if (aliases.length > 0) facts.push(['Also called', <Aliases key="aliases" aliases={aliases} />]);
  if (start.text) facts.push(['From', dateWords(start.text)]);
  if (end.text) facts.push(['Until', dateWords(end.text)]);
  return <FactList facts={[...facts, ...extraFacts(actorExtra, actor)]} />;
}

function Aliases({ aliases }: { aliases: readonly string[] }) {
  return aliases.map((alias, place) => (
    <span key={alias}>
      {place > 0 && ' · '}
      <bdi>{alias}</bdi>
    </span>
  ));
}
