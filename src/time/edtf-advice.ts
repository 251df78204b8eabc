import { monthName, monthNamed } from './month-names.ts';

const two = (value: string): string => value.padStart(2, '0');

/** Returns a text as it can be shown inside a sentence: quoted, and cut where it is long. */
export function quote(text: string): string {
  return `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
}

interface Advice {
  readonly pattern: RegExp;
  readonly say: (match: readonly string[]) => string;
}

/** Spellings that people use, with what to write instead. The first that fits speaks. */
const advices: readonly Advice[] = [
  { pattern: /^$/, say: () => 'a date is missing here.' },
  {
    pattern: /([^\x20-\x7e\u2010-\u2015\u2212А-я])/u,
    say: ([, sign = '']) =>
      `it holds a character that no date has (${describeSign(sign)}). Type the date anew.`,
  },
  { pattern: /[\u2010-\u2015\u2212]/u, say: () => 'it holds a dash. Use plain hyphens, as in 2022-01-06.' },
  { pattern: /^\s|\s$/, say: () => 'it has a space at its beginning or end.' },
  {
    pattern: /^\d{8}$/,
    say: ([all = '']) => `write it with hyphens, ${all.slice(0, 4)}-${all.slice(4, 6)}-${all.slice(6)}.`,
  },
  {
    pattern: /^\d{5,7}$/,
    say: () =>
      'it is a bare number, perhaps a day counted by a spreadsheet. Write year, month and day, as in 2022-01-06.',
  },
  { pattern: /^\d{9,}$/, say: () => 'it is a bare number. Write year, month and day, as in 2022-01-06.' },
  { pattern: /^-?\d{1,3}$/, say: () => 'a year has four digits, as in 0987 or 2022.' },
  {
    pattern: /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/,
    say: ([, year = '', month = '', day]) =>
      `write it with hyphens and two digits, ${year}-${two(month)}${day === undefined ? '' : `-${two(day)}`}.`,
  },
  {
    pattern: /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/,
    say: ([, day = '', month = '', year = '']) =>
      `it can be read in two ways. Write the year first: ${year}-${two(month)}-${two(day)} or ${year}-${two(day)}-${two(month)}.`,
  },
  {
    pattern: /^\d{1,2}[-./]\d{1,2}[-./]\d{2}$/,
    say: () => 'write the year first and in full, as in 2022-01-06.',
  },
  {
    pattern: /^(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([a-z]{3,9}\.?),?\s+(\d{4})$/i,
    say: ([, day = '', month = '', year = '']) => named(year, month, day),
  },
  {
    pattern: /^([a-z]{3,9}\.?)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i,
    say: ([, month = '', day = '', year = '']) => named(year, month, day),
  },
  {
    pattern: /^([a-z]{3,9}\.?),?\s+(\d{4})$/i,
    say: ([, month = '', year = '']) => named(year, month, ''),
  },
  {
    pattern: /^\d{4}-\d{2}-\d{2}[ t]/,
    say: () => 'write the date alone, or a capital T before the time of day.',
  },
  { pattern: /^[-?~%]*[\dxu]{4}/, say: () => lowercase },
  {
    pattern: /^\d{4}S\d$|E\d+S/,
    say: () => 'significant digits are not read. Write X for the digits not known, as in 19XX.',
  },
  { pattern: /^(?:ca?\.?|circa|about)\s*\d/i, say: () => 'for “about” write ~ after the date, as in 2022~.' },
  { pattern: /^\+/, say: () => 'a year has no plus sign; one beyond 9999 is written as Y12000.' },
  {
    pattern: /^(?:open|unknown|now|present|today)$/i,
    say: () => 'write .. for an end that is open, as in 2022-01-04/.. .',
  },
];

const lowercase =
  'write a capital X for a digit not known, and nothing after the date but ?, ~ or %, as in 201X or 2022-01?.';

/** Returns a sentence that says why a text is no date, and what to write instead where that can be told. */
export function adviseSpelling(text: string): string {
  for (const { pattern, say } of advices) {
    const match = pattern.exec(text);
    if (match) return `${quote(text)} is not an EDTF date: ${say(match)}`;
  }
  return `${quote(text)} is not an EDTF date. Write 2022-01-06 for a day, 2022-01 for a month or 2022 for a year.`;
}

function named(year: string, word: string, day: string): string {
  const month = monthNamed(word);
  if (month === 0) return 'its month is not known. Write year, month and day as numbers, as in 2022-01-06.';
  return `write ${year}-${two(String(month))}${day === '' ? '' : `-${two(day)}`} for ${day === '' ? '' : `${Number(day)} `}${monthName(month)} ${year}.`;
}

function describeSign(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
