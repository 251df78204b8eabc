import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  daysInMonth,
  farthestYear,
  isLeapYear,
  isoDay,
  toCivil,
  toDay,
  weekday,
} from '../../src/time/day.ts';

const anyYear = fc.oneof(
  fc.integer({ min: -10_000, max: 10_000 }),
  fc.integer({ min: -farthestYear, max: farthestYear }),
);
const anyDate = fc.record({ year: anyYear, month: fc.integer({ min: 1, max: 12 }) }).chain((date) =>
  fc.record({
    year: fc.constant(date.year),
    month: fc.constant(date.month),
    day: fc.integer({ min: 1, max: daysInMonth(date.year, date.month) }),
  }),
);

describe('day numbers', () => {
  it('count from 1970-01-01', () => {
    expect(toDay(1970, 1, 1)).toBe(0);
    expect(toDay(1969, 12, 31)).toBe(-1);
    expect(toDay(2000, 3, 1)).toBe(11_017);
    expect(toDay(2022, 1, 6)).toBe(18_998);
    expect(toDay(0, 3, 1)).toBe(-719_468);
  });

  it('agree with the platform for every day of 1200 years', () => {
    for (let day = toDay(1500, 1, 1); day < toDay(2700, 1, 1); day += 1) {
      const { year, month, day: dayOfMonth } = toCivil(day);
      const milliseconds = Date.UTC(year, month - 1, dayOfMonth);
      if (milliseconds !== day * 86_400_000) expect.fail(`${year}-${month}-${dayOfMonth} is not day ${day}`);
    }
  });

  it('become the same date again, in any year', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(toCivil(toDay(date.year, date.month, date.day))).toEqual(date);
      }),
    );
  });

  it('come from the next date as the next number', () => {
    fc.assert(
      fc.property(anyDate, ({ year, month, day }) => {
        const last = day === daysInMonth(year, month);
        const next = last
          ? month === 12
            ? toDay(year + 1, 1, 1)
            : toDay(year, month + 1, 1)
          : toDay(year, month, day + 1);
        expect(next).toBe(toDay(year, month, day) + 1);
      }),
    );
  });

  it('give a year 366 days where it is a leap year', () => {
    const leap = [-4, 0, 4, 1600, 2000, 2020, 2024, -400, 12_000];
    const common = [-1, 1, 1700, 1800, 1900, 2022, 2100, -100, 12_001];
    for (const year of leap) expect([year, isLeapYear(year)]).toEqual([year, true]);
    for (const year of common) expect([year, isLeapYear(year)]).toEqual([year, false]);
    fc.assert(
      fc.property(anyYear, (year) => {
        expect(toDay(year + 1, 1, 1) - toDay(year, 1, 1)).toBe(isLeapYear(year) ? 366 : 365);
      }),
    );
  });
});

describe('weekdays', () => {
  it('follow ISO 8601', () => {
    expect(weekday(toDay(2022, 1, 6))).toBe(4);
    expect(weekday(toDay(1970, 1, 1))).toBe(4);
    expect(weekday(toDay(2000, 1, 1))).toBe(6);
    expect(weekday(toDay(-43, 3, 15))).toBe(5);
  });

  it('go round in seven days, also before 1970', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (day) => {
        expect(weekday(day + 1)).toBe((weekday(day) % 7) + 1);
      }),
    );
  });
});

describe('months', () => {
  it('are added to the same day, or to the last where there is none', () => {
    const added = (from: string, months: number) => {
      const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
      return isoDay(addMonths(toDay(year, month, day), months));
    };
    expect(added('2022-01-31', 1)).toBe('2022-02-28');
    expect(added('2024-01-31', 1)).toBe('2024-02-29');
    expect(added('2022-01-15', -1)).toBe('2021-12-15');
    expect(added('2022-01-15', 24)).toBe('2024-01-15');
    expect(added('2000-01-01', -24_001)).toBe('-0001-12-01');
  });
});

describe('the written form of a day', () => {
  it('is that of EDTF within four digits, and marked beyond', () => {
    expect(isoDay(toDay(2022, 1, 6))).toBe('2022-01-06');
    expect(isoDay(toDay(987, 12, 31))).toBe('0987-12-31');
    expect(isoDay(toDay(-43, 3, 15))).toBe('-0043-03-15');
    expect(isoDay(toDay(0, 1, 1))).toBe('0000-01-01');
    expect(isoDay(toDay(12_022, 1, 6))).toBe('Y12022-01-06');
  });
});
