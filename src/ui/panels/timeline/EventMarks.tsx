import type { DatedEvent } from '../../../model/dataset.ts';
import { isUndated, type Window } from '../../../time/bounds.ts';
import { formatDate } from '../../../time/format-date.ts';
import { useApp } from '../../app-store.tsx';
import { dayToX } from './axis.ts';
import css from './Timeline.module.css';

/** Room that a name gets before the next one, in pixels. */
const widestName = 150;
const narrowestName = 56;

interface Mark {
  readonly event: DatedEvent;
  readonly x: number;
  /** Pixels for the name; 0 leaves only the dot. */
  readonly room: number;
}

function marksOf(events: readonly DatedEvent[], span: Window, width: number): Mark[] {
  const x = dayToX(span, width);
  const inside = events
    .filter(
      ({ date: { bounds } }) =>
        !isUndated(bounds) && bounds.earliestStart < span.until && bounds.latestEnd > span.from,
    )
    .map((event) => ({ event, x: x(event.date.bounds.earliestStart) }))
    .sort((a, b) => a.x - b.x);
  let free = 0;
  return inside.map((mark, place) => {
    const next = inside.slice(place + 1).find((other) => other.x > mark.x)?.x ?? width;
    const room =
      mark.x >= free && next - mark.x >= narrowestName ? Math.min(widestName, next - mark.x - 6) : 0;
    if (room > 0) free = mark.x + room;
    return { ...mark, room };
  });
}

/** Events by name above the bars. A press sets the window to the event's days. */
export function EventMarks({ span, width }: { span: Window; width: number }) {
  const events = useApp((state) => state.index?.dataset.events ?? []);
  const changeView = useApp((state) => state.changeView);
  const announce = useApp((state) => state.announce);
  const show = ({ title, date }: DatedEvent) => {
    const { earliestStart, latestEnd } = date.bounds;
    if (!Number.isFinite(earliestStart) || !Number.isFinite(latestEnd)) return;
    changeView({ window: { from: earliestStart, until: latestEnd } });
    announce(`${title}, ${formatDate(date.text)}.`);
  };
  return (
    <ul className={css.events} aria-label="Events">
      {marksOf(events, span, width).map(({ event, x, room }) => (
        <li key={event.id} style={{ left: x }}>
          <button
            type="button"
            title={`${event.title} – ${formatDate(event.date.text)}`}
            style={room > 0 ? { width: room } : undefined}
            onClick={() => show(event)}
          >
            <span className={room > 0 ? css.eventName : 'visually-hidden'}>
              <bdi>{event.title}</bdi>
              <span className="visually-hidden">, {formatDate(event.date.text)}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
