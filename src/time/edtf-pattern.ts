import type { Day } from './bounds.ts';
import { daysInMonth, toDay } from './day.ts';
import type { EdtfTerm, Precision } from './edtf-term.ts';

/** Returns the first and the last day that a date with unspecified digits (`201X`, `2022-XX`, `156X-12-25`) may be. */
export function rangeOfPattern(text: string, year: string, month: string, day: string): EdtfTerm | string {
  const months = isAny(month) ? anyMonth : matching(month, 1, 12);
  if (month !== '' && months.length === 0) return `“${text}” has no month: none from 01 to 12 fits ${month}.`;
  const days = isAny(day) ? anyDay : matching(day, 1, 31);
  if (day !== '' && days.length === 0) return `“${text}” has no day: none from 01 to 31 fits ${day}.`;
  const years = yearsMatching(year);
  const first = firstDay(years, months, days);
  const last = lastDay(years, months, days);
  if (first === null || last === null) return `“${text}” has no day that fits; check month and day.`;
  const yearUnknown = /^-?XXXX$/.test(year);
  return {
    text,
    first: yearUnknown ? Number.NEGATIVE_INFINITY : first,
    last: yearUnknown ? Number.POSITIVE_INFINITY : last,
    precision: precisionOf(year, month),
    season: 0,
    finest: day !== '' ? 'day' : month !== '' ? 'month' : 'year',
    uncertain: [],
    approximate: [],
  };
}

function fits(pattern: string, written: string): boolean {
  for (let i = 0; i < pattern.length; i += 1) {
    if (pattern[i] !== 'X' && pattern[i] !== written[i]) return false;
  }
  return true;
}

const isAny = (pattern: string): boolean => pattern === '' || pattern === 'XX';
const anyMonth = matching('', 1, 12);
const anyDay = matching('', 1, 31);

/** Whole numbers within a range whose two digits fit a pattern; all of them when there is no pattern. */
function matching(pattern: string, least: number, most: number): readonly number[] {
  const found: number[] = [];
  for (let value = least; value <= most; value += 1) {
    if (fits(pattern, String(value).padStart(2, '0'))) found.push(value);
  }
  return found;
}

interface YearPattern {
  readonly from: number;
  readonly until: number;
  readonly has: (year: number) => boolean;
}

function yearsMatching(pattern: string): YearPattern {
  const before = pattern.startsWith('-');
  const digits = before ? pattern.slice(1) : pattern;
  const low = Number(digits.replaceAll('X', '0'));
  const high = Number(digits.replaceAll('X', '9'));
  const has = (year: number): boolean => fits(digits, String(Math.abs(year)).padStart(4, '0'));
  return before ? { from: -high, until: -Math.max(low, 1), has } : { from: low, until: high, has };
}

type Numbers = readonly number[];

function firstDay(years: YearPattern, months: Numbers, days: Numbers): Day | null {
  for (let year = years.from; year <= years.until; year += 1) {
    if (!years.has(year)) continue;
    const month = months.find((value) => (days[0] ?? 1) <= daysInMonth(year, value));
    if (month !== undefined) return toDay(year, month, days[0] ?? 1);
  }
  return null;
}

function lastDay(years: YearPattern, months: Numbers, days: Numbers): Day | null {
  for (let year = years.until; year >= years.from; year -= 1) {
    if (!years.has(year)) continue;
    for (let i = months.length - 1; i >= 0; i -= 1) {
      const month = months[i] ?? 1;
      const day = days.findLast((value) => value <= daysInMonth(year, month));
      if (day !== undefined) return toDay(year, month, day);
    }
  }
  return null;
}

function precisionOf(year: string, month: string): Precision {
  const known = year.replace('-', '').indexOf('X');
  if (known >= 0) return (['unknown', 'millennium', 'century', 'decade'] as const)[known] ?? 'unknown';
  return month === '' || month.includes('X') ? 'year' : 'month';
}
