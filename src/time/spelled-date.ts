import { daysInMonth } from './day.ts';
import { monthNamed } from './month-names.ts';

const two = (value: string | number): string => String(value).padStart(2, '0');

/** Returns the EDTF spelling of a year in four digits, a month and perhaps a day; null when there is no such date. */
export function spellDate(year: string, month: number, day: string): string | null {
  if (month < 1 || month > 12) return null;
  if (day === '') return `${year}-${two(month)}`;
  const exists = Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), month);
  return exists ? `${year}-${two(month)}-${two(day)}` : null;
}

/** A date with its month as a word: year, number of the month and day (empty for a whole month), not checked. */
export interface SpelledDate {
  readonly year: string;
  readonly month: number;
  readonly day: string;
}

const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([a-z]{3,9})\.?,?\s+(\d{4})$/i;
const monthFirst = /^([a-z]{3,9})\.?(?:\s+(\d{1,2})(?:st|nd|rd|th)?)?,?\s+(\d{4})$/i;

/** Returns the parts of a date like "6 January 2022", "Jan 6, 2022" or "January 2022", or null for anything else. */
export function readSpelledDate(text: string): SpelledDate | null {
  const [, day = '', word = '', year = ''] = dayFirst.exec(text) ?? [];
  if (year !== '') return named(word, day, year);
  const [, otherWord = '', otherDay = '', otherYear = ''] = monthFirst.exec(text) ?? [];
  return otherYear === '' ? null : named(otherWord, otherDay, otherYear);
}

function named(word: string, day: string, year: string): SpelledDate | null {
  const month = monthNamed(word);
  return month === 0 ? null : { year, month, day };
}
