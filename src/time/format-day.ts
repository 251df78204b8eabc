import type { Day } from './bounds.ts';
import { toCivil, toDay } from './day.ts';

/** British order: day, month, year, without commas. */
export const defaultLocale = 'en-GB';

const millisecondsADay = 86_400_000;
const daysInFourCenturies = 146_097;
const firstSafeDay = toDay(2000, 1, 1);
/** The platform's calendar ends 100 million days after 1970; a range that would leave it is written as two dates. */
const longestRange = 99_000_000;

type Shape = 'day' | 'month';
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(shape: Shape, locale: string): Intl.DateTimeFormat {
  const key = `${shape} ${locale}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(locale === 'en' ? defaultLocale : locale, {
      timeZone: 'UTC',
      calendar: 'gregory',
      numberingSystem: 'latn',
      year: 'numeric',
      month: 'long',
      ...(shape === 'day' ? { day: 'numeric' } : {}),
    });
    formatters.set(key, formatter);
  }
  return formatter;
}

/** Returns a year as people write it: `2022`, `44 BCE` for the astronomical year -43. */
export function formatYear(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BCE`;
}

/**
 * Days to add so that a day falls between 2000 and 2399. The calendar repeats after 400 years, so the words for the shifted day
 * are right but for the year, and the platform never sees a year that it writes in a way of its own.
 */
function shiftOf(day: Day): number {
  return -Math.floor((day - firstSafeDay) / daysInFourCenturies) * daysInFourCenturies;
}

function formatOne(shape: Shape, day: Day, locale: string): string {
  const year = formatYear(toCivil(day).year);
  return formatterOf(shape, locale)
    .formatToParts((day + shiftOf(day)) * millisecondsADay)
    .map(({ type, value }) => (type === 'year' ? year : value))
    .join('');
}

/** Returns a day in words: "6 January 2022", "15 March 44 BCE". */
export function formatDay(day: Day, locale: string = defaultLocale): string {
  return formatOne('day', day, locale);
}

/** Returns the month of a day in words: "January 2022". */
function formatMonth(day: Day, locale: string = defaultLocale): string {
  return formatOne('month', day, locale);
}

function formatRange(shape: Shape, first: Day, last: Day, locale: string): string {
  if (last - first > longestRange) {
    return `${formatOne(shape, first, locale)} – ${formatOne(shape, last, locale)}`;
  }
  const shift = shiftOf(first);
  const from = (first + shift) * millisecondsADay;
  const parts = formatterOf(shape, locale).formatRangeToParts(from, (last + shift) * millisecondsADay);
  const single = parts.filter(({ source }) => source === 'startRange').length === 1;
  return parts
    .map(({ type, value, source }) => {
      if (type === 'year') return formatYear(toCivil(source === 'endRange' ? last : first).year);
      // Versions of the platform differ in the spaces at the dash: none between two words, one between two phrases.
      return source === 'shared' ? value.replace(/\s*–\s*/, single ? '–' : ' – ') : value;
    })
    .join('');
}

/** Returns the days from a first to a last one in words: "6–10 January 2022", "30 January – 2 February 2022". */
export function formatDays(first: Day, last: Day, locale: string = defaultLocale): string {
  return first === last ? formatDay(first, locale) : formatRange('day', first, last, locale);
}

/** Returns the months from that of one day to that of another in words: "January–March 2022". */
export function formatMonths(first: Day, last: Day, locale: string = defaultLocale): string {
  const from = toCivil(first);
  const until = toCivil(last);
  const same = from.year === until.year && from.month === until.month;
  return same ? formatMonth(first, locale) : formatRange('month', first, last, locale);
}

/** Returns the years from that of one day to that of another: "2020–2022", "44 BCE – 14". */
export function formatYears(first: Day, last: Day): string {
  const from = toCivil(first).year;
  const until = toCivil(last).year;
  if (from === until) return formatYear(from);
  return from > 0 ? `${from}–${until}` : `${formatYear(from)} – ${formatYear(until)}`;
}

/**
 * Returns the days from a first to a last one, as the largest whole units that they fill: "2022", "2020–2022", "January 2022",
 * "January–March 2022", else "6–10 January 2022".
 */
export function formatSpan(first: Day, last: Day, locale: string = defaultLocale): string {
  const from = toCivil(first);
  const after = toCivil(last + 1);
  if (from.day !== 1 || after.day !== 1) return formatDays(first, last, locale);
  if (from.month !== 1 || after.month !== 1) return formatMonths(first, last, locale);
  return formatYears(first, last);
}
