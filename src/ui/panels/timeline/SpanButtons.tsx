import { useMemo } from 'react';
import type { Window } from '../../../time/bounds.ts';
import { formatWindow } from '../../../time/format-date.ts';
import { useApp } from '../../app-store.tsx';
import { readerLocale } from '../../date-words.ts';
import css from './Timeline.module.css';
import type { TimelineDays } from './use-timeline-data.ts';

interface Props {
  days: TimelineDays;
  span: Window;
  onSpan: (span: Window | null) => void;
}

/** Which days the timeline shows, what lies outside them, and the ways to other days. */
export function SpanButtons({ days, span, onSpan }: Props) {
  const window = useApp((state) => state.view.window);
  const isByReport = useApp((state) => state.view.clock === 'reported');
  const changeView = useApp((state) => state.changeView);
  const { before, after, undated } = useMemo(() => beside(days, span), [days, span]);
  const isAll = span.from <= days.all.from && span.until >= days.all.until;
  return (
    <div className={css.spans}>
      <span className={css.soft}>
        {formatWindow(span, readerLocale)}
        {before > 0 && ` · ${before} before`}
        {after > 0 && ` · ${after} after`}
        {undated > 0 && ` · ${undated} without a date${isByReport ? ' of publication' : ''}`}
      </span>
      {!isAll && (
        <button type="button" onClick={() => onSpan(days.all)}>
          All dates
        </button>
      )}
      {isAll && (
        <button type="button" onClick={() => onSpan(null)}>
          Main days
        </button>
      )}
      {window && (
        <>
          <button type="button" onClick={() => onSpan(around(window))}>
            Zoom to the window
          </button>
          <button type="button" onClick={() => changeView({ window: null })}>
            No window
          </button>
        </>
      )}
    </div>
  );
}

/** How many relations lie before the span, after it, and nowhere. */
function beside({ bounds, include }: TimelineDays, span: Window) {
  const counts = { before: 0, after: 0, undated: 0 };
  for (let r = 0; r < include.length; r++) {
    if (include[r] === 0) continue;
    if (bounds.earliestStart[r]! > bounds.latestEnd[r]!) counts.undated += 1;
    else if (bounds.latestEnd[r]! <= span.from) counts.before += 1;
    else if (bounds.earliestStart[r]! >= span.until) counts.after += 1;
  }
  return counts;
}

/** The window with a little room on both sides. */
function around({ from, until }: Window): Window {
  const room = Math.max(2, Math.round((until - from) * 0.2));
  return { from: from - room, until: until + room };
}
