import { monthName } from './month-names.ts';
import { readSpelledDate, spellDate } from './spelled-date.ts';

/** Returns a text as it can be shown inside a sentence: quoted, and cut where it is long. */
export function quote(text: string): string {
  return `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
}

/** A spelling that people use, and what to say of it. `say` gives null where it has nothing better than the next. */
interface Advice {
  readonly pattern: RegExp;
  readonly say: (match: readonly string[]) => string | null;
}

const startsRight =
  'after a year in four digits come -month and -day with two digits each, capital X for digits not known, and ?, ~ or % as marks.';

/** The first that fits and has something to say speaks. */
const advices: readonly Advice[] = [
  { pattern: /^$/, say: () => 'a date is missing here.' },
  { pattern: /^\s|\s$/, say: () => 'it has a space at its beginning or end.' },
  {
    pattern: /[\u2010-\u2015\u2212]/u,
    say: () => 'it holds a dash. Use plain hyphens, and / between two dates.',
  },
  {
    pattern: /([^\x20-\x7e\p{Script=Cyrillic}\p{Script=Latin}])/u,
    say: ([, sign = '']) => `it holds a character that no date has (${codeOf(sign)}). Type the date anew.`,
  },
  {
    pattern: /^(\d{4})(\d\d)(\d\d)$/,
    say: ([, year = '', month = '', day = '']) => sayOne(year, Number(month), day, 'with hyphens'),
  },
  {
    pattern: /^\d{5,}$/,
    say: () =>
      'it is a bare number, perhaps a day counted by a spreadsheet. Write year, month and day, as in 2022-01-06.',
  },
  { pattern: /^-?\d{1,3}$/, say: () => 'a year has four digits, as in 0987 or 2022.' },
  {
    pattern: /^(\d{4})\s?-\s?(\d{4})$/,
    say: ([, from, until]) => `write ${from}/${until} for a span of years.`,
  },
  {
    pattern: /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/,
    say: ([, year = '', month = '', day = '']) =>
      sayOne(year, Number(month), day, 'with hyphens and two digits'),
  },
  {
    pattern: /^(\d{1,2})[-./](\d{4})$/,
    say: ([, month = '', year = '']) => sayOne(year, Number(month), '', 'with the year first'),
  },
  {
    pattern: /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/,
    say: ([, first = '', second = '', year = '']) => sayEither(year, first, second),
  },
  {
    pattern: /^\d{1,2}[-./]\d{1,2}[-./]\d{2}$/,
    say: () => 'write the year first and in full, as in 2022-01-06.',
  },
  {
    pattern: /^(\S+)\s+(?:to|till|until|-|\/)\s+(\S+)$/,
    say: ([, from, until]) => `write ${from}/${until} for an interval.`,
  },
  { pattern: /[\dX]\u0425|\u0425[\dX]/, say: () => 'its X is a Cyrillic letter. Type a Latin X.' },
  {
    pattern: /^\d{4}-\d{2}-\d{2}[ t]/,
    say: () => 'write the date alone, or a capital T before the time of day.',
  },
  {
    pattern: /T\d/,
    say: () => 'write the date alone, or the time of day in full as in 2022-01-06T15:30:00Z.',
  },
  { pattern: /\/.*\//, say: () => 'an interval has one slash, between its first and its last date.' },
  {
    pattern: /^([^.]*)\.\.([^.]*)$/,
    say: ([, from, until]) => `write ${from || '..'}/${until || '..'} for an interval.`,
  },
  {
    pattern: /^\d{4}S\d|^Y-?\d+(?:E\d+)?S\d/,
    say: () => 'significant digits are not read. Write X for digits not known, as in 19XX.',
  },
  { pattern: /^(?:ca?\.?|circa|about)\s*\d/i, say: () => 'for “about” write ~ after the date, as in 2022~.' },
  { pattern: /^\+/, say: () => 'a year has no plus sign; one beyond 9999 is written as Y12000.' },
  {
    pattern: /^(?:open|unknown|now|present|today)$/i,
    say: () => 'write .. for an end that is open, as in 2022-01-04/..',
  },
  { pattern: /^[-?~%]*[\dxu]{4}/i, say: () => startsRight },
];

/** Returns a sentence that says why a text is no date, and what to write instead where that can be told. */
export function adviseSpelling(text: string): string {
  const spelled = readSpelledDate(text);
  const spelling = spelled && sayOne(spelled.year, spelled.month, spelled.day, '');
  if (spelling) return `${quote(text)} is not an EDTF date: ${spelling}`;
  for (const { pattern, say } of advices) {
    const match = pattern.exec(text);
    const words = match && say(match);
    if (words) return `${quote(text)} is not an EDTF date: ${words}`;
  }
  return `${quote(text)} is not an EDTF date. Write 2022-01-06 for a day, 2022-01 for a month or 2022 for a year.`;
}

function sayOne(year: string, month: number, day: string, how: string): string | null {
  const spelling = spellDate(year, month, day);
  if (spelling) return `write ${how === '' ? spelling : `it ${how}, ${spelling}`}.`;
  const name = monthName(month);
  return name === ''
    ? null
    : `${name} ${year} has no day ${day}. Write year, month and day, as in 2022-01-06.`;
}

function sayEither(year: string, first: string, second: string): string | null {
  const spellings = [
    ...new Set([spellDate(year, Number(second), first), spellDate(year, Number(first), second)]),
  ].filter(Boolean);
  if (spellings.length === 0) return null;
  if (spellings.length === 1) return `write the year first, ${spellings[0]}.`;
  return `it can be read in two ways. Write the year first: ${spellings.join(' or ')}.`;
}

function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
