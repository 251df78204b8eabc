import { type ParsedEdtf, parseEdtf } from './edtf.ts';
import { readSpelledDate, spellDate } from './spelled-date.ts';

/**
 * Returns what a date typed by a reader allows: any EDTF date, and besides it the spellings that can be read in one way only
 * ("6 January 2022", "Jan 6, 2022", "January 2022"). Spaces around it do not matter. Numbers in another order than
 * year-month-day are refused, with the dates that they might have meant.
 *
 * @example
 * parseTypedDate('January 2022') // the bounds of 2022-01
 * parseTypedDate('6.1.2022') // { ok: false, message: '… Write the year first: 2022-01-06 or 2022-06-01.' }
 */
export function parseTypedDate(text: string): ParsedEdtf {
  const trimmed = text.trim();
  const spelled = readSpelledDate(trimmed);
  const spelling = spelled && spellDate(spelled.year, spelled.month, spelled.day);
  return parseEdtf(spelling ?? trimmed);
}
