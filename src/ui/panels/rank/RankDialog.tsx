import { useMemo, useState } from 'react';
import { measureOf } from '../../../metrics/index.ts';
import type { Window } from '../../../time/bounds.ts';
import { formatWindow } from '../../../time/format-date.ts';
import { findChangeDays } from '../../../time/steps.ts';
import { buildWindowIndex } from '../../../time/window-index.ts';
import { useApp } from '../../app-store.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { SelectField } from '../../controls/SelectField.tsx';
import { readerLocale } from '../../date-words.ts';
import type { TimelineDays } from '../timeline/use-timeline-data.ts';
import css from './Rank.module.css';
import { RankResult } from './RankResult.tsx';
import { mostWindows, type RankStep, rankWindows } from './rank-windows.ts';
import { rankedMeasures } from './ranked-measures.ts';
import { useRanks } from './use-ranks.ts';

const steps: readonly { id: RankStep; label: string }[] = [
  { id: 'day', label: 'each day' },
  { id: 'week', label: 'each week' },
  { id: 'change', label: 'each change' },
];

interface Props {
  days: TimelineDays;
  span: Window;
  onClose: () => void;
}

/** Who stood where by a measure as time goes on, once by what is certain and once with what is possible. */
export default function RankDialog({ days, span, onClose }: Props) {
  const [measure, setMeasure] = useState<string>('degree');
  const [step, setStep] = useState<RankStep>('day');
  const [shownSpan] = useState(span);
  const timeMode = useApp((state) => state.view.timeMode);
  const countsUndated = useApp((state) => state.view.undated);
  const wanted = useMemo(() => {
    const changes =
      step === 'change' ? findChangeDays(buildWindowIndex(days.bounds, days.include)) : new Float64Array(0);
    return rankWindows(shownSpan, step, changes);
  }, [days, shownSpan, step]);
  const windows = useMemo(() => wanted.slice(0, mostWindows), [wanted]);
  const { state, stop } = useRanks(days, windows, measure);
  const meaning = measureOf(measure);
  return (
    <Dialog title="Rank over time" isOpen onClose={onClose} isWide>
      <p className={css.controls}>
        <SelectField label="Rank by" value={measure} options={rankedMeasures} onChange={setMeasure} />
        <label>
          at{' '}
          <select value={step} onChange={(event) => setStep(event.target.value as RankStep)}>
            {steps.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <span className={css.soft}>
          {formatWindow(shownSpan, readerLocale)}
          {timeMode === 'up-to' && ', counting everything up to then'}
          {timeMode === 'as-of' && ', as of each day'}
          {countsUndated
            ? ' · undated relations count at every position'
            : ' · undated relations do not count'}
          {wanted.length > windows.length && ` · the first ${mostWindows} of ${wanted.length} positions`}
        </span>
      </p>
      <p className={css.soft}>
        {meaning?.says} {meaning?.saysNot}
      </p>
      {state.kind === 'running' && (
        <p>
          Computing… <progress value={state.done} aria-label="Ranks" />{' '}
          <button type="button" onClick={stop}>
            Stop
          </button>
        </p>
      )}
      {state.kind === 'stopped' && <p>Stopped. Choose a measure or a step to start again.</p>}
      {state.kind === 'failed' && <p role="alert">The ranks could not be computed: {state.message}</p>}
      {state.kind === 'done' && <RankResult ranks={state.ranks} measure={measure} />}
    </Dialog>
  );
}
