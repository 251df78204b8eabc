import { explainRank } from '../../../evidence/rank-explanation.ts';
import { formatRankRange } from '../../../evidence/rank-range.ts';
import type { Shown } from '../../../filter/apply-clauses.ts';
import { repeatTrial } from '../../../filter/trials.ts';
import type { DataIndex } from '../../../state/data-index.ts';
import type { RankRobustness } from '../../../state/rank-robustness.ts';
import { viewClauses } from '../../../state/view-clauses.ts';
import { useAppStore } from '../../app-store.tsx';
import { SentenceText } from '../../controls/SentenceText.tsx';
import css from './Measures.module.css';
import { robustnessKinds, type TrialKind, worstLoss } from './robustness-kinds.ts';

interface Props {
  index: DataIndex;
  shown: Shown;
  actor: number;
  ranks: RankRobustness;
}

/** How far the rank of an actor moves in each kind of trial, and why it falls furthest. */
export function RankRanges({ index, shown, actor, ranks }: Props) {
  return (
    <dl className={css.ranges}>
      {robustnessKinds.map(({ id, label }) => {
        const trials = id === 'each' ? null : ranks[id];
        const range = trials?.ranges[actor];
        if (!trials || !range) return null;
        return (
          <div key={id}>
            <dt>Without {label}</dt>
            <dd>
              <strong>{formatRankRange(range)}</strong>
              {range.missing > 0 && ` · not there in ${range.missing} of ${trials.losses.length}`}
              <Why index={index} shown={shown} actor={actor} ranks={ranks} kind={id as TrialKind} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** The trial that gives the worst rank, in words. */
function Why({ index, shown, actor, ranks, kind }: Props & { kind: TrialKind }) {
  const store = useAppStore();
  const trials = ranks[kind];
  const loss = trials && worstLoss(trials, actor);
  if (!trials || !loss) return null;
  const clauses = viewClauses(store.getState().view, index.dataset, index.actor);
  const trial = repeatTrial(index.filter, clauses, loss);
  if (!trial) return null;
  const rank = trials.ranges[actor]!.worst;
  const parts = explainRank(index.dataset, { actor, rank, trial, shown: shown.relations });
  return (
    <span className={css.why}>
      <SentenceText parts={parts} />.
    </span>
  );
}
