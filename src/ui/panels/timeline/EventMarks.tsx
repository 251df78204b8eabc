import { useMemo } from 'react';
import type { DatedEvent } from '../../../model/dataset.ts';
import type { Window } from '../../../time/bounds.ts';
import { useApp } from '../../app-store.tsx';
import { dateWords } from '../../date-words.ts';
import { placeEvents } from './place-events.ts';
import css from './Timeline.module.css';

const none: readonly DatedEvent[] = [];
const wordsOf = ({ title, date }: DatedEvent): string => `${title}, ${dateWords(date.text)}`;

/** Events by name above the bars. A press sets the window to the days of the event. */
export function EventMarks({ span, width }: { span: Window; width: number }) {
  const events = useApp((state) => state.index?.dataset.events ?? none);
  const changeView = useApp((state) => state.changeView);
  const announce = useApp((state) => state.announce);
  const marks = useMemo(() => placeEvents(events, span, width), [events, span, width]);
  const show = (shown: readonly DatedEvent[]) => {
    const from = Math.min(...shown.map(({ date }) => date.bounds.earliestStart));
    const until = Math.max(...shown.map(({ date }) => date.bounds.latestEnd));
    if (!Number.isFinite(from) || !Number.isFinite(until)) return;
    changeView({ window: { from, until } });
    announce(`${shown.map(wordsOf).join('; ')}.`);
  };
  return (
    <ul className={css.events} aria-label="Events">
      {marks.map(({ events: [first, ...others], x, room }) => (
        <li key={first?.id} style={{ left: x }}>
          <button
            type="button"
            title={[first!, ...others].map(wordsOf).join('\n')}
            style={room > 0 ? { width: room } : undefined}
            onClick={() => show([first!, ...others])}
          >
            <span className={room > 0 ? css.eventName : 'visually-hidden'} aria-hidden="true">
              {others.length > 0 && <span className={css.more}>+{others.length} </span>}
              <bdi>{first!.title}</bdi>
            </span>
            <span className="visually-hidden">{[first!, ...others].map(wordsOf).join('; ')}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
