import type { Window } from '../../../time/bounds.ts';
import { formatWindow } from '../../../time/format-date.ts';
import { useApp } from '../../app-store.tsx';
import css from './Timeline.module.css';
import type { TimelineDays } from './use-timeline-data.ts';

interface Props {
  days: TimelineDays;
  span: Window;
  onSpan: (span: Window | null) => void;
}

/** Which days the timeline shows, what lies outside them, and the ways to other days. */
export function SpanButtons({ days, span, onSpan }: Props) {
  const bounds = useApp((state) => state.index?.dataset.relations.bounds);
  const window = useApp((state) => state.view.window);
  const changeView = useApp((state) => state.changeView);
  let before = 0;
  let after = 0;
  if (bounds) {
    for (let r = 0; r < days.include.length; r++) {
      if (days.include[r] === 0 || bounds.earliestStart[r]! > bounds.latestEnd[r]!) continue;
      if (bounds.latestEnd[r]! <= span.from) before += 1;
      else if (bounds.earliestStart[r]! >= span.until) after += 1;
    }
  }
  const isAll = span.from <= days.all.from && span.until >= days.all.until;
  return (
    <div className={css.spans}>
      <span className={css.soft}>
        {formatWindow(span)}
        {before > 0 && ` · ${before} before`}
        {after > 0 && ` · ${after} after`}
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

/** The window with a little room on both sides. */
function around({ from, until }: Window): Window {
  const room = Math.max(2, Math.round((until - from) * 0.2));
  return { from: from - room, until: until + room };
}
