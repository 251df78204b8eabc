import { useMemo } from 'react';
import { ranksOf } from '../../../evidence/rank-range.ts';
import type { Shown } from '../../../filter/apply-clauses.ts';
import { useApp } from '../../app-store.tsx';
import css from './Details.module.css';
import { DetailsPart } from './DetailsPart.tsx';
import { type Fact, FactList } from './FactList.tsx';

/** The measures of which the details tell; the rest stand among the measures. */
const told = ['degree', 'betweenness', 'pagerank'];
const number = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 });

/** Where an actor stands among those shown, by a few measures. */
export function ActorRanks({ shown, actor }: { shown: Shown; actor: number }) {
  const measures = useApp((state) => state.measures);
  const names = useApp((state) => state.measureNames);
  const changeView = useApp((state) => state.changeView);
  const facts = useMemo(
    () =>
      told.flatMap((id): Fact[] => {
        const values = measures.get(id)?.values;
        const label = names.find((name) => name.id === id)?.label;
        const rank = values ? ranksOf(values, shown.actors)[actor] : 0;
        if (!values || !label || !rank) return [];
        return [[label, `${number.format(values[actor]!)}, rank ${rank} of ${shown.counts.actors}`]];
      }),
    [measures, names, shown, actor],
  );
  if (facts.length === 0) return null;
  return (
    <DetailsPart title="Place in the network">
      <FactList facts={facts} />
      <button type="button" className={css.action} onClick={() => changeView({ tab: 'measures' })}>
        Why, and how sure
      </button>
    </DetailsPart>
  );
}
