import { expect, it } from 'vitest';
import { parseEdtf } from '../../src/time/edtf.ts';
import { describeInZones } from './in-zones.ts';

const two = (value: number): string => String(value).padStart(2, '0');
const four = (value: number): string => `${value < 0 ? '-' : ''}${String(Math.abs(value)).padStart(4, '0')}`;

/** The platform's day number of a date, or null where it moves the date to another one because there is no such day. */
function platformDay(year: number, month: number, day: number): number | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const kept =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return kept ? date.getTime() / 86_400_000 : null;
}

interface Truth {
  readonly text: string;
  /** First and last day, or null for no date. */
  readonly days: readonly [first: number, last: number] | null;
  readonly precision: string;
}

function createTruths(count: number): Truth[] {
  let state = 2022;
  const upTo = (most: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % (most + 1);
  };
  const shapes = [
    (y: number, m: number, d: number): Truth => {
      const day = platformDay(y, m, d);
      return {
        text: `${four(y)}-${two(m)}-${two(d)}`,
        days: day === null ? null : [day, day],
        precision: 'day',
      };
    },
    (y: number, m: number): Truth => {
      const first = platformDay(y, m, 1);
      const next = platformDay(m === 12 ? y + 1 : y, (m % 12) + 1, 1);
      const days = first === null || next === null ? null : ([first, next - 1] as const);
      return { text: `${four(y)}-${two(m)}`, days, precision: 'month' };
    },
    (y: number): Truth => {
      return {
        text: four(y),
        days: [platformDay(y, 1, 1) ?? 0, platformDay(y, 12, 31) ?? 0],
        precision: 'year',
      };
    },
    (y: number, m: number, d: number): Truth => {
      const day = platformDay(y, m, d);
      const time = `${two(upTo(23))}:${two(upTo(59))}:${two(upTo(59))}${['', 'Z', '+06:00', '-11'][upTo(3)]}`;
      return {
        text: `${four(y)}-${two(m)}-${two(d)}T${time}`,
        days: day === null ? null : [day, day],
        precision: 'day',
      };
    },
    (y: number, m: number, d: number): Truth => {
      const year = y + upTo(2) - 1;
      const from = platformDay(y, m, d);
      const until = platformDay(year, m, d);
      const days = from === null || until === null || until < from ? null : ([from, until] as const);
      return {
        text: `${four(y)}-${two(m)}-${two(d)}/${four(year)}-${two(m)}-${two(d)}`,
        days,
        precision: 'day',
      };
    },
  ];
  return Array.from({ length: count }, () => {
    const shape = shapes[upTo(shapes.length - 1)]!;
    return shape(upTo(9000) - 3000, upTo(12) + (upTo(9) === 0 ? 1 : 0), upTo(32));
  });
}

const truths = createTruths(10_000);

describeInZones('ten thousand generated dates', () => {
  it('hold no wrong one accepted and no right one refused, shifted or blurred', () => {
    const wrong = truths.filter(({ text, days, precision }) => {
      const parsed = parseEdtf(text);
      if (!parsed.ok || days === null) return parsed.ok || days !== null;
      const { earliestStart, latestEnd } = parsed.bounds;
      return earliestStart !== days[0] || latestEnd !== days[1] + 1 || parsed.precision !== precision;
    });
    expect(wrong).toEqual([]);
  });

  it('hold both kinds in number', () => {
    expect(truths.filter(({ days }) => days === null).length).toBeGreaterThan(1000);
    expect(truths.filter(({ days }) => days !== null).length).toBeGreaterThan(5000);
  });
});
