import type { DatedEvent } from '../../../model/dataset.ts';
import { isUndated, type Window } from '../../../time/bounds.ts';
import { dayToX } from './axis.ts';

/** Room that a name gets at most and at least, in pixels. */
const widestName = 190;
const narrowestName = 56;
/** Marks closer than this share one mark. */
const closest = 10;

/** One mark on the timeline. */
export interface EventMark {
  /** What it stands for, in time order; several where their marks would lie on each other. */
  readonly events: readonly DatedEvent[];
  readonly x: number;
  /** Pixels for the name; 0 leaves only the mark. */
  readonly room: number;
}

/**
 * Returns the marks of the events that a span holds, with room for each name that has some before the next mark. So no name lies
 * over another name or mark. Events without a date are left out.
 */
export function placeEvents(events: readonly DatedEvent[], span: Window, width: number): EventMark[] {
  const x = dayToX(span, width);
  const inside = events
    .filter(({ date: { bounds } }) => !isUndated(bounds))
    .filter(({ date: { bounds } }) => bounds.earliestStart < span.until && bounds.latestEnd > span.from)
    .sort((a, b) => a.date.bounds.earliestStart - b.date.bounds.earliestStart);
  const groups: { events: DatedEvent[]; x: number }[] = [];
  for (const event of inside) {
    const at = x(event.date.bounds.earliestStart);
    const last = groups.at(-1);
    if (last && at - last.x < closest) last.events.push(event);
    else groups.push({ events: [event], x: at });
  }
  return groups.map((group, place) => {
    const free = (groups[place + 1]?.x ?? width) - group.x - 6;
    return { ...group, room: free < narrowestName ? 0 : Math.min(widestName, free) };
  });
}
