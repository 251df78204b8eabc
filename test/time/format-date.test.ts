import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCivil, toDay } from '../../src/time/day.ts';
import { formatDate, formatWindow } from '../../src/time/format-date.ts';
import { formatDay } from '../../src/time/format-day.ts';
import { parseTypedDate } from '../../src/time/typed-date.ts';
import { accepted } from './edtf-spellings.ts';

const words: readonly (readonly [text: string, words: string])[] = [
  ['', 'undated'],
  ['2022-01-06', '6 January 2022'],
  ['2022-01-06T15:30:00Z', '6 January 2022'],
  ['2022-01', 'January 2022'],
  ['2022', '2022'],
  ['2022-01-06?', '6 January 2022, not certain'],
  ['2022-01~', 'about January 2022'],
  ['2022-01-06%', 'about 6 January 2022, not certain'],
  ['2022?-01-06', '6 January 2022, year not certain'],
  ['2022-01?-06', '6 January 2022, year and month not certain'],
  ['2022~-01-06?', '6 January 2022, year approximate, not certain'],
  ['2004-06-~11', 'about 11 June 2004'],
  ['2022-24', 'winter 2022'],
  ['2022-29', 'southern spring 2022'],
  ['2022-33', 'first quarter of 2022'],
  ['2022-21?', 'spring 2022, not certain'],
  ['201X', 'the 2010s'],
  ['200X', 'some time within 2000–2009'],
  ['19XX', 'some time within 1900–1999'],
  ['-005X', 'some time within 60 BCE – 51 BCE'],
  ['XXXX', 'year not known'],
  ['XXXX-12-25', 'XXXX-12-25 (X is not known)'],
  ['1985-04-XX', 'April 1985'],
  ['1985-XX-XX', '1985'],
  ['1984-1X', 'some time within October–December 1984'],
  ['2022-01-0X', 'some time within 1–9 January 2022'],
  ['156X-12-25', 'some time within 25 December 1560 – 25 December 1569'],
  ['-0043-03-15', '15 March 44 BCE'],
  ['0000', '1 BCE'],
  ['Y12022', '12022'],
  ['2022-01-06/2022-01-10', '6–10 January 2022'],
  ['2022-01-30/2022-02-02', '30 January – 2 February 2022'],
  ['2021-12-30/2022-01-02', '30 December 2021 – 2 January 2022'],
  ['-0001-12-30/0001-01-02', '30 December 2 BCE – 2 January 1'],
  ['-9999-01-01/9999-12-31', '1 January 10000 BCE – 31 December 9999'],
  ['2022-01/2022-03', 'January–March 2022'],
  ['2022-01/2022-12', 'January–December 2022'],
  ['2020/2022', '2020–2022'],
  ['2022/2022', '2022'],
  ['2022-01-04/..', 'from 4 January 2022, still open'],
  ['2022-01-04/', 'from 4 January 2022, end not known'],
  ['../2022-01-05', 'up to 5 January 2022'],
  ['/2022-01', 'until January 2022, start not known'],
  ['2022-01~/2022-03-05?', 'from about January 2022 to 5 March 2022, not certain'],
  ['2022-01-06/2022', 'from 6 January 2022 to 2022'],
  ['[2022-01-05,2022-01-06]', 'night of 5–6 January 2022'],
  ['[2021-12-31,2022-01-01]', 'night of 31 December 2021 – 1 January 2022'],
  ['[2022-01-05,2022-01-07]', '5 January 2022 or 7 January 2022'],
  ['[2022-01-05..2022-01-08]', 'some time within 5–8 January 2022'],
  ['[..2022-01]', 'January 2022 or before'],
  ['[2022-01..]', 'January 2022 or after'],
  ['[1667,1668,1670..1672]', '1667, 1668 or some time within 1670–1672'],
  ['{2022-01-02,2022-01-05}', '2 January 2022 and 5 January 2022'],
  ['{2022-01-02..2022-01-05}', '2–5 January 2022'],
  ['{..1983}', 'up to 1983'],
  ['{1983..}', '1983 and after'],
  ['Room 7', 'Room 7'],
];

describe('a date in words', () => {
  it.each(words)('says %s as “%s”', (text, expected) => {
    expect(formatDate(text)).toBe(expected);
  });

  it('follows the order of the locale', () => {
    expect(formatDate('2022-01-06', 'en-US')).toBe('January 6, 2022');
    expect(formatDate('2022-01-06/2022-01-10', 'en-US')).toBe('January 6–10, 2022');
    expect(formatDate('2022-01-06', 'de')).toBe('6. Januar 2022');
    expect(formatDate('2022-01-06', 'en')).toBe('6 January 2022');
  });

  it('is never empty and never shows a number that is none', () => {
    for (const [text] of accepted) expect(formatDate(text)).toMatch(/^(?!.*(NaN|Infinity|undefined)).{4,}$/);
  });

  it('names the right day in any year', () => {
    fc.assert(
      fc.property(fc.integer({ min: toDay(1, 1, 1), max: toDay(300_000, 1, 1) }), (day) => {
        const { year, day: dayOfMonth } = toCivil(day);
        expect(formatDay(day)).toMatch(new RegExp(`^${dayOfMonth} [A-Z][a-z]+ ${year}$`));
        if (year >= 1000 && year <= 9999) {
          const back = parseTypedDate(formatDay(day));
          expect(back.ok && back.bounds.earliestStart).toBe(day);
        }
      }),
    );
  });
});

describe('a window in words', () => {
  const from = toDay(2022, 1, 6);
  const cases: readonly (readonly [from: number, until: number, words: string])[] = [
    [from, from + 1, '6 January 2022'],
    [from, from + 5, '6–10 January 2022'],
    [toDay(2022, 1, 1), toDay(2022, 2, 1), 'January 2022'],
    [toDay(2022, 1, 1), toDay(2022, 4, 1), 'January–March 2022'],
    [toDay(2022, 1, 1), toDay(2023, 1, 1), '2022'],
    [toDay(2020, 1, 1), toDay(2023, 1, 1), '2020–2022'],
    [toDay(2022, 1, 1), toDay(2022, 2, 2), '1 January – 1 February 2022'],
    [from, Number.POSITIVE_INFINITY, 'from 6 January 2022'],
    [Number.NEGATIVE_INFINITY, from, 'up to 5 January 2022'],
    [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 'all time'],
  ];

  it.each(cases)('from %d until %d is “%s”', (first, until, expected) => {
    expect(formatWindow({ from: first, until })).toBe(expected);
  });
});

describe('a date typed by a reader', () => {
  const bounds = (text: string) => {
    const parsed = parseTypedDate(text);
    return parsed.ok ? [parsed.bounds.earliestStart, parsed.bounds.latestEnd - 1] : parsed.message;
  };
  const day = toDay(2022, 1, 6);

  it('may be EDTF, with spaces around it', () => {
    expect(bounds(' 2022-01-06 ')).toEqual([day, day]);
    expect(bounds('2022-01')).toEqual([toDay(2022, 1, 1), toDay(2022, 1, 31)]);
  });

  it('may have its month as a word', () => {
    for (const text of [
      '6 January 2022',
      '6 jan 2022',
      'Jan. 6, 2022',
      'January 6th 2022',
      '6th of January, 2022',
    ]) {
      expect([text, bounds(text)]).toEqual([text, [day, day]]);
    }
    expect(bounds('Sept 2021')).toEqual([toDay(2021, 9, 1), toDay(2021, 9, 30)]);
  });

  it('is refused where it has two readings or none', () => {
    expect(bounds('6.1.2022')).toContain('2022-01-06 or 2022-06-01');
    expect(bounds('30 February 2022')).toContain('no day 30');
    expect(bounds('6 Januar 2022')).toContain('not an EDTF date');
    expect(bounds('')).toContain('missing');
  });
});
