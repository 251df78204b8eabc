import type { Day } from './bounds.ts';
import { daysInMonth, farthestYear, toDay } from './day.ts';
import { adviseSpelling } from './edtf-advice.ts';
import { rangeOfPattern } from './edtf-pattern.ts';
import { monthName } from './month-names.ts';
import { seasons } from './season.ts';

const precisions = ['day', 'month', 'season', 'year', 'decade', 'century', 'millennium', 'unknown'] as const;

/** How exact a date is: the smallest unit that it names in full. A quarter or half of a year counts as a season. */
export type Precision = (typeof precisions)[number];

/** Returns the least exact of some precisions. */
export function coarsest(found: readonly Precision[]): Precision {
  return precisions[Math.max(0, ...found.map((precision) => precisions.indexOf(precision)))] ?? 'unknown';
}

/** Which part of a date a mark stands at, the coarsest first. */
export type DatePart = 'year' | 'month' | 'day';

/** One date of an EDTF expression, before its marks are weighed. */
export interface EdtfTerm {
  readonly text: string;
  /** First and last day that the digits allow; infinite when no digit of the year is known. */
  readonly first: Day;
  readonly last: Day;
  readonly precision: Precision;
  /** Code of the season, quarter or half named in place of a month; 0 for none. */
  readonly season: number;
  /** The smallest part that is written, known or not. */
  readonly finest: DatePart;
  /** Parts that carry `?` or `%`, and parts that carry `~` or `%`. */
  readonly uncertain: readonly DatePart[];
  readonly approximate: readonly DatePart[];
}

const none: readonly DatePart[] = [];

const plainTerm = (text: string, first: Day, last: Day, precision: Precision, season = 0): EdtfTerm => ({
  text,
  first,
  last,
  precision,
  season,
  finest: precision === 'day' || precision === 'year' ? precision : 'month',
  uncertain: none,
  approximate: none,
});

const termPattern =
  /^([?~%]?)(-?[0-9X]{4})([?~%]?)(?:-([?~%]?)([0-9X]{2})([?~%]?)(?:-([?~%]?)([0-9X]{2})([?~%]?))?)?$/;
const timePattern =
  /^(-?[0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:[.,][0-9]+)?)?(Z|[+-]([0-9]{2})(?::([0-9]{2}))?)?$/;
const farYearPattern = /^Y(-?)([0-9]+)(?:E([0-9]{1,2}))?([?~%]?)$/;

/** Returns the date that one EDTF term writes, or a sentence that says what is wrong with it. */
export function scanTerm(text: string): EdtfTerm | string {
  const plain = text.length === 10 ? scanPlainDay(text) : null;
  if (plain !== null) return plain;
  const match = termPattern.exec(text);
  if (match) return scanMarkedTerm(text, match);
  if (text.startsWith('Y')) return scanFarYear(text);
  const time = timePattern.exec(text);
  if (time) return scanTime(text, time);
  return adviseSpelling(text);
}

/** The way of nearly every date: four digits, two, two. Null when the text is anything else or no such day exists. */
function scanPlainDay(text: string): EdtfTerm | null {
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return null;
  const year = digits(text, 0, 2) * 100 + digits(text, 2, 2);
  const month = digits(text, 5, 2);
  const day = digits(text, 8, 2);
  if (!(month >= 1 && month <= 12 && day >= 1 && year >= 0 && day <= daysInMonth(year, month))) return null;
  const number = toDay(year, month, day);
  return plainTerm(text, number, number, 'day');
}

function digits(text: string, at: number, count: number): number {
  let value = 0;
  for (let i = at; i < at + count; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

function scanMarkedTerm(text: string, match: RegExpExecArray): EdtfTerm | string {
  const [, beforeYear = '', year = '', afterYear = '', beforeMonth = '', month = '', afterMonth = ''] = match;
  const [beforeDay = '', day = '', afterDay = ''] = match.slice(7);
  const term = scanDigits(text, year, month, day);
  if (typeof term === 'string') return term;
  const before = [beforeYear, beforeMonth, beforeDay];
  const after = [afterYear, afterMonth, afterDay];
  if (!before.some(Boolean) && !after.some(Boolean)) return term;
  return {
    ...term,
    uncertain: partsMarked('?', before, after),
    approximate: partsMarked('~', before, after),
  };
}

const parts: readonly DatePart[] = ['year', 'month', 'day'];

/** A mark before a part stands for that part alone, a mark after it for that part and all to its left. */
function partsMarked(
  mark: '?' | '~',
  before: readonly string[],
  after: readonly string[],
): readonly DatePart[] {
  const has = (written: string | undefined): boolean => written === mark || written === '%';
  return parts.filter((_, index) => has(before[index]) || after.slice(index).some(has));
}

function scanDigits(text: string, year: string, month: string, day: string): EdtfTerm | string {
  if (year === '-0000') return `“${text}” is not a year: the year before 1 CE is written 0000.`;
  if (`${year}${month}${day}`.includes('X')) return rangeOfPattern(text, year, month, day);
  const y = Number(year);
  if (month === '') return plainTerm(text, toDay(y, 1, 1), toDay(y, 12, 31), 'year');
  const m = Number(month);
  if (m >= 21 && m <= 41) {
    if (day !== '')
      return `“${text}” has a day after a season (${month}). Write either the season or the month.`;
    return seasonTerm(text, y, m);
  }
  if (m === 0) return `“${text}” has no month 00. Write ${year} for the year.`;
  if (m > 12) return `“${text}” has month ${month}; months go from 01 to 12 (seasons from 21 to 24).`;
  const length = daysInMonth(y, m);
  if (day === '') return plainTerm(text, toDay(y, m, 1), toDay(y, m, length), 'month');
  const d = Number(day);
  if (d < 1 || d > length) {
    return `“${text}” is no day: ${monthName(m)} ${year} has ${length} days. Write the right day, or ${year}-${month} for the month.`;
  }
  return plainTerm(text, toDay(y, m, d), toDay(y, m, d), 'day');
}

function seasonTerm(text: string, year: number, code: number): EdtfTerm {
  const season = seasons.get(code);
  if (!season) throw new RangeError(`no season ${code}`);
  return plainTerm(
    text,
    firstOfMonth(year, season.firstMonth),
    firstOfMonth(year, season.lastMonth + 1) - 1,
    'season',
    code,
  );
}

/** The first day of a month counted from January of a year, also before it and after December. */
function firstOfMonth(year: number, month: number): Day {
  const years = Math.floor((month - 1) / 12);
  return toDay(year + years, month - years * 12, 1);
}

function scanFarYear(text: string): EdtfTerm | string {
  const match = farYearPattern.exec(text);
  if (!match) return `“${text}” is not a year: after Y come only digits, as in Y-12000.`;
  const [, sign = '', digits = '', exponent = '0', mark = ''] = match;
  const size = Number(digits) * 10 ** Number(exponent);
  if (exponent === '0' && (digits.length < 5 || digits.startsWith('0'))) {
    const year = `${sign}${digits.replace(/^0+(?=.)/, '').padStart(4, '0')}`;
    return `“${text}” is not a year: Y is for years of five digits and more. Write ${size > 9999 ? `Y${year}` : year}.`;
  }
  if (size <= 9999) return `“${text}” is not a year: Y is for years of five digits and more.`;
  if (size > farthestYear) return `“${text}” is too far away: years can go up to ${farthestYear}.`;
  const year = sign === '-' ? -size : size;
  return {
    ...plainTerm(text, toDay(year, 1, 1), toDay(year, 12, 31), 'year'),
    uncertain: mark === '?' || mark === '%' ? ['year'] : none,
    approximate: mark === '~' || mark === '%' ? ['year'] : none,
  };
}

/** A date-time is read to the day that it writes; it is never shifted to another zone. */
function scanTime(text: string, match: RegExpExecArray): EdtfTerm | string {
  const [, date = '', hour = '', minute = '', second = '00', , zoneHour = '00', zoneMinute = '00'] = match;
  const midnight = hour === '24' && minute === '00' && second === '00';
  const leapSecond = second === '60' && minute === '59';
  const wrong =
    (Number(hour) > 23 && !midnight) || Number(minute) > 59 || (Number(second) > 59 && !leapSecond);
  if (wrong) return `“${text}” has no such time of day. Write the date alone, ${date}.`;
  if (Number(zoneHour) > 14 || Number(zoneMinute) > 59) {
    return `“${text}” has no such time zone. Write the date alone, ${date}.`;
  }
  return scanTerm(date);
}
