import { buildBins } from '../../../time/bins.ts';
import type { Day, Window } from '../../../time/bounds.ts';
import { toCivil } from '../../../time/day.ts';

/** From days to pixels: the first day of the span stands at 0, the first day after it at `width`. */
export function dayToX(span: Window, width: number): (day: Day) => number {
  const scale = width / (span.until - span.from);
  return (day) => (Math.max(span.from, Math.min(span.until, day)) - span.from) * scale;
}

/** From pixels to the day under them. */
export function xToDay(span: Window, width: number): (x: number) => Day {
  const scale = (span.until - span.from) / width;
  return (x) => Math.max(span.from, Math.min(span.until, span.from + Math.floor(x * scale)));
}

/** A mark on the axis. */
export interface Tick {
  readonly day: Day;
  readonly label: string;
}

const shortMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day in a few letters, for a place where the year is known: "6 Jan". */
export function shortDay(day: Day): string {
  const { month, day: dayOfMonth } = toCivil(day);
  return `${dayOfMonth} ${shortMonths[month - 1] ?? ''}`;
}

/** Marks at natural days, no closer than some 70 pixels. The first one, and each that begins a year, name the year. */
export function axisTicks(span: Window, width: number): Tick[] {
  const { edges, step } = buildBins(span, Math.max(1, Math.floor(width / 64)));
  const days = [...edges].filter((day) => day >= span.from && day < span.until);
  return days.map((day, place) => {
    const { year, month, day: dayOfMonth } = toCivil(day);
    const monthName = shortMonths[month - 1] ?? '';
    if (step.unit === 'year') return { day, label: String(year) };
    const isNewYear = place === 0 || toCivil(days[place - 1]!).year !== year;
    const words = step.unit === 'month' ? monthName : `${dayOfMonth} ${monthName}`;
    return { day, label: isNewYear ? `${words} ${year}` : words };
  });
}
