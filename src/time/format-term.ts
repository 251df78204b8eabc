import { addMonths, toCivil } from './day.ts';
import type { DatePart, EdtfTerm } from './edtf-term.ts';
import { formatDays, formatMonths, formatSpan, formatYear, formatYears } from './format-day.ts';
import { seasons } from './season.ts';

/** Returns one date of an EDTF expression in words, its marks included: "about January 2022, year not certain". */
export function formatTerm(term: EdtfTerm, locale: string): string {
  const approximate = term.approximate.includes(term.finest);
  const notes = [
    approximate ? '' : partNote(term.approximate, 'approximate'),
    term.uncertain.includes(term.finest) ? 'not certain' : partNote(term.uncertain, 'not certain'),
  ];
  const words = `${approximate ? 'about ' : ''}${unmarkedWords(term, locale)}`;
  return [words, ...notes.filter(Boolean)].join(', ');
}

function partNote(parts: readonly DatePart[], word: string): string {
  return parts.length === 0 ? '' : `${parts.join(' and ')} ${word}`;
}

function unmarkedWords(term: EdtfTerm, locale: string): string {
  const { first, last, precision } = term;
  if (precision === 'unknown')
    return /^-?XXXX-/.test(term.text) ? `${term.text} (X is not known)` : 'year not known';
  if (precision === 'season') return seasonWords(term);
  const years = wholeYears(term);
  const { year } = toCivil(first);
  if (years === 10 && year > 0 && year % 100 !== 0) return `the ${year}s`;
  const span = formatSpan(first, last, locale);
  return isOneUnit(term) ? span : `some time within ${span}`;
}

function seasonWords({ first, season }: EdtfTerm): string {
  const { label, firstMonth } = seasons.get(season) ?? { label: '', firstMonth: 1 };
  return `${label} ${formatYear(toCivil(addMonths(first, 1 - firstMonth)).year)}`;
}

/** How many whole calendar years a date fills; 0 when it fills none exactly. */
function wholeYears({ first, last }: EdtfTerm): number {
  const from = toCivil(first);
  const after = toCivil(last + 1);
  return [from.month, from.day, after.month, after.day].every((part) => part === 1)
    ? after.year - from.year
    : 0;
}

/** True for a whole day, month or year; false for a wider or broken piece of the calendar. */
function isOneUnit(term: EdtfTerm): boolean {
  if (term.precision === 'day') return true;
  if (term.precision === 'year') return wholeYears(term) === 1;
  return term.precision === 'month' && toCivil(term.first).day === 1 && toCivil(term.last + 1).day === 1;
}

const isPlain = (term: EdtfTerm): boolean =>
  isOneUnit(term) && term.uncertain.length === 0 && term.approximate.length === 0;

/**
 * Returns an interval between two dates as one phrase where both are whole and of one kind ("6–10 January 2022",
 * "January–March 2022"), else null.
 */
export function formatBetween(from: EdtfTerm, until: EdtfTerm, locale: string): string | null {
  if (from.precision !== until.precision || !isPlain(from) || !isPlain(until)) return null;
  if (from.precision === 'day') return formatDays(from.first, until.last, locale);
  if (from.precision === 'month') return formatMonths(from.first, until.last, locale);
  return formatYears(from.first, until.last);
}
