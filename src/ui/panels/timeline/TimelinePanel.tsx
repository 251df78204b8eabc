import { lazy, Suspense, useMemo, useState } from 'react';
import type { Window } from '../../../time/bounds.ts';
import { useApp } from '../../app-store.tsx';
import { SpanButtons } from './SpanButtons.tsx';
import css from './Timeline.module.css';
import { TimelineBar } from './TimelineBar.tsx';
import { TimelinePlot } from './TimelinePlot.tsx';
import { usePlayback } from './use-playback.ts';
import { useStepChanges } from './use-step-changes.ts';
import { type Families, type TimelineDays, useFamilies, useTimelineDays } from './use-timeline-data.ts';
import { useWindowIndex } from './use-window-index.ts';

const Chronology = lazy(() => import('../chronology/Chronology.tsx'));
const StepChangeList = lazy(() => import('./StepChangeList.tsx'));
const RankDialog = lazy(() => import('../rank/RankDialog.tsx'));
const CompareDialog = lazy(() => import('../compare/CompareDialog.tsx'));

/** The panel as bars, or as one line for each relation. */
export type TimelineForm = 'bars' | 'chronology';

/** When it happened: relations over time, the window over them, and events by name. */
export function TimelinePanel() {
  const days = useTimelineDays();
  const families = useFamilies();
  if (!days || !families) return <NoDates />;
  return <Timeline days={days} families={families} />;
}

function NoDates() {
  const isByReport = useApp((state) => state.view.clock === 'reported');
  const changeView = useApp((state) => state.changeView);
  if (!isByReport) return <p className={css.empty}>Nothing here has a date.</p>;
  return (
    <p className={css.empty}>
      No document here says when it was published.{' '}
      <button type="button" onClick={() => changeView({ clock: 'happened' })}>
        Go by when it happened
      </button>
    </p>
  );
}

function Timeline({ days, families }: { days: TimelineDays; families: Families }) {
  const window = useApp((state) => state.view.window);
  const [chosen, setChosen] = useState<Window | null>(null);
  const [form, setForm] = useState<TimelineForm>('bars');
  const [dialog, setDialog] = useState<'rank' | 'compare' | null>(null);
  const [listsChanges, setListsChanges] = useState(false);
  const base = chosen ?? days.main;
  const span = useMemo(() => (window ? joined(base, window, days.all) : base), [base, window, days.all]);
  const windowIndex = useWindowIndex(days);
  const playback = usePlayback(span, windowIndex);
  const changes = useStepChanges(playback, listsChanges);
  return (
    <div className={css.timeline}>
      <TimelineBar
        playback={playback}
        days={days}
        form={form}
        onForm={setForm}
        changes={changes}
        listsChanges={listsChanges}
        onListChanges={setListsChanges}
        onDialog={setDialog}
      />
      {listsChanges && (
        <Suspense fallback={<p className={css.soft}>Opening…</p>}>
          <StepChangeList changes={changes} />
        </Suspense>
      )}
      {form === 'bars' ? (
        <TimelinePlot
          days={days}
          families={families}
          span={span}
          windowIndex={windowIndex}
          onTogglePlay={playback.toggle}
        />
      ) : (
        <Suspense fallback={<p className={css.soft}>Opening…</p>}>
          <Chronology days={days} span={span} />
        </Suspense>
      )}
      <SpanButtons days={days} span={span} onSpan={setChosen} />
      <Suspense>
        {dialog === 'rank' && <RankDialog days={days} span={span} onClose={() => setDialog(null)} />}
        {dialog === 'compare' && <CompareDialog days={days} span={span} onClose={() => setDialog(null)} />}
      </Suspense>
    </div>
  );
}

/** A span that holds the window too, as far as the data go. */
function joined(span: Window, window: Window, all: Window): Window {
  const from = Math.min(span.from, Math.max(window.from, Math.min(all.from, span.from)));
  const until = Math.max(span.until, Math.min(window.until, Math.max(all.until, span.until)));
  return from === span.from && until === span.until ? span : { from, until };
}
