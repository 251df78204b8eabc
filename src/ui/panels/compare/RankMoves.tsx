import { useMemo, useState } from 'react';
import type { Window } from '../../../time/bounds.ts';
import { useApp } from '../../app-store.tsx';
import { SelectField } from '../../controls/SelectField.tsx';
import { rankedMeasures } from '../rank/ranked-measures.ts';
import { useRanks } from '../rank/use-ranks.ts';
import type { TimelineDays } from '../timeline/use-timeline-data.ts';
import css from './Compare.module.css';
import { type RankMove, rankMoves } from './rank-moves.ts';

/** How many actors are named on each side. */
const most = 12;

/** Who rose and who fell from window A to window B by a measure. */
export function RankMoves({ days, a, b }: { days: TimelineDays; a: Window; b: Window }) {
  const [measure, setMeasure] = useState<string>('degree');
  const windows = useMemo(() => [a, b], [a, b]);
  const { state, stop } = useRanks(days, windows, measure);
  const moves = useMemo(
    () => state.kind === 'done' && rankMoves(state.ranks.certain, state.ranks.both, state.ranks.order),
    [state],
  );
  return (
    <section aria-label="Who rose and who fell">
      <p className={css.controls}>
        <SelectField label="Rank by" value={measure} options={rankedMeasures} onChange={setMeasure} />
        {state.kind === 'running' && (
          <>
            <progress value={state.done} aria-label="Ranks" />
            <button type="button" onClick={stop}>
              Stop
            </button>
          </>
        )}
      </p>
      {state.kind === 'failed' && <p role="alert">The ranks could not be computed: {state.message}</p>}
      {state.kind === 'done' && moves && (
        <div className={css.columns}>
          <MoveList title="Rose" moves={moves.rose} actors={state.ranks.actors} />
          <MoveList title="Fell" moves={moves.fell} actors={state.ranks.actors} />
        </div>
      )}
    </section>
  );
}

const rankWords = (rank: number): string => (Number.isNaN(rank) ? 'no rank' : String(rank));

interface ListProps {
  title: string;
  moves: readonly RankMove[];
  actors: Int32Array;
}

function MoveList({ title, moves, actors }: ListProps) {
  const dataset = useApp((state) => state.index!.dataset);
  return (
    <section aria-label={title}>
      <h3>
        {title} <span className={css.soft}>{moves.length}</span>
      </h3>
      <ul className={css.moves}>
        {moves.slice(0, most).map(({ actor, before, after, isSettled }) => (
          <li key={actor}>
            <bdi>{dataset.actors[actors[actor]!]!.name}</bdi>: {rankWords(before)} → {rankWords(after)}
            {!isSettled && (
              <span className={css.soft}> not settled: what is certain alone does not say so</span>
            )}
          </li>
        ))}
      </ul>
      {moves.length > most && <p className={css.soft}>and {moves.length - most} more</p>}
    </section>
  );
}
