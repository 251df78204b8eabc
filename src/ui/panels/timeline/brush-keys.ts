import type { Day, Window } from '../../../time/bounds.ts';

/** Days of a long step over bars that are single days. */
const week = 7;

/**
 * Returns where a press of Page Up or Page Down takes an end of the window: a week further over bars of a day, else one bar
 * further; null for any other key. The browser itself sees to arrows, Home and End.
 */
export function pageDay(key: string, day: Day, bin: Window): Day | null {
  const length = Math.max(week, bin.until - bin.from);
  if (key === 'PageUp') return day + length;
  return key === 'PageDown' ? day - length : null;
}
