import { useCallback, useMemo } from 'react';
import { ranksOf } from '../../../evidence/rank-range.ts';
import type { Shown } from '../../../filter/apply-clauses.ts';
import { useApp, useAppStore } from '../../app-store.tsx';
import css from './Details.module.css';
import { DetailsPart } from './DetailsPart.tsx';
import { type Fact, FactList } from './FactList.tsx';

/** The measures of which the details tell; the rest stand among the measures. */
const told = ['degree', 'betweenness', 'pagerank'];
const number = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 });

interface RankProps {
  words: string;
  label: string;
  onWhy: () => void;
}

function Rank({ words, label, onWhy }: RankProps) {
  return (
    <>
      {words}{' '}
      <button
        type="button"
        className={css.textButton}
        aria-label={`Why, and how sure: ${label}`}
        title="Why, and how sure"
        onClick={onWhy}
      >
        Why
      </button>
    </>
  );
}

/** Where an actor stands among those shown, by a few measures. */
export function ActorRanks({ shown, actor }: { shown: Shown; actor: number }) {
  const measures = useApp((state) => state.measures);
  const names = useApp((state) => state.measureNames);
  const store = useAppStore();
  const openMeasure = useCallback(
    (id: string) => {
      const { sortMeasures, changeView, setSheet } = store.getState();
      sortMeasures({ column: id, direction: 'descending' });
      setSheet(null);
      changeView({ tab: 'measures' });
    },
    [store],
  );
  const facts = useMemo(
    () =>
      told.flatMap((id): Fact[] => {
        const values = measures.get(id)?.values;
        const label = names.find((name) => name.id === id)?.label;
        const rank = values ? ranksOf(values, shown.actors)[actor] : 0;
        if (!values || !label || !rank) return [];
        const words = `${number.format(values[actor]!)}, rank ${rank} of ${shown.counts.actors}`;
        return [[label, <Rank key={id} words={words} label={label} onWhy={() => openMeasure(id)} />]];
      }),
    [measures, names, shown, actor, openMeasure],
  );
  if (facts.length === 0) return null;
  return (
    <DetailsPart title="Place in the network">
      <FactList facts={facts} />
    </DetailsPart>
  );
}
