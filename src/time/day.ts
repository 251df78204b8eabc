import type { Day } from './bounds.ts';

/** A date in the proleptic Gregorian calendar with an astronomical year: 0 is 1 BCE, -43 is 44 BCE. Months and days from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Years further from 0 than this are refused, so that every day number stays an exact integer. */
export const farthestYear = 1e12;

const daysInFourCenturies = 146_097;
/** From 1 March of the year 0 to 1970-01-01. */
const daysToEpoch = 719_468;

/** True for a year with a 29 February: each fourth year, but of the full centuries only each fourth. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Returns how many days a month (1 to 12) of a year has. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? Number.NaN);
}

/**
 * Returns the day number of a valid date, for any year within `farthestYear`. The year is taken to begin in March, so that
 * the leap day comes last and month lengths follow a line.
 *
 * @example
 * toDay(1970, 1, 1) // 0
 * toDay(2022, 1, 6) // 18998
 */
export function toDay(year: number, month: number, day: number): Day {
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysInFourCenturies + dayOfEra - daysToEpoch;
}

/** Returns the date of a day number; the inverse of `toDay`. */
export function toCivil(day: Day): CivilDate {
  const shifted = day + daysToEpoch;
  const era = Math.floor(shifted / daysInFourCenturies);
  const dayOfEra = shifted - era * daysInFourCenturies;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** Returns the day of the week, 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekday(day: Day): number {
  const fromMonday = (day + 3) % 7;
  return (fromMonday < 0 ? fromMonday + 7 : fromMonday) + 1;
}

/** Returns the same day of the month so many months later (or earlier), or the month's last day where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const civil = toCivil(day);
  const index = civil.year * 12 + civil.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return toDay(year, month, Math.min(civil.day, daysInMonth(year, month)));
}

const padded = (value: number, width: number): string => String(value).padStart(width, '0');

/**
 * Returns a day as EDTF writes it: `2022-01-06`, `-0043-03-15`. EDTF has no spelling to the day for years beyond four digits;
 * those get `Y` before the year (`Y12022-01-06`), which people can read and `parseEdtf` refuses.
 */
export function isoDay(day: Day): string {
  const { year, month, day: dayOfMonth } = toCivil(day);
  const rest = `-${padded(month, 2)}-${padded(dayOfMonth, 2)}`;
  if (Math.abs(year) > 9999) return `Y${year}${rest}`;
  return `${year < 0 ? '-' : ''}${padded(Math.abs(year), 4)}${rest}`;
}
