import type { Bounds, Day } from './bounds.ts';
import { addMonths } from './day.ts';
import type { EdtfExpression, IntervalEnd, SetMember } from './edtf-expression.ts';
import type { EdtfTerm, Precision } from './edtf-term.ts';
import { seasons } from './season.ts';

/** First and last day that a date may be, its approximation counted in. */
interface Span {
  readonly first: Day;
  readonly last: Day;
}

const ever: Span = { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY };

/** Returns the bounds of an expression; see `parseEdtf` for the rules. */
export function boundsOfExpression(expression: EdtfExpression): Bounds {
  switch (expression.kind) {
    case 'date':
      return someDayOf(spanOf(expression.date));
    case 'interval':
      return intervalBounds(expression.start, expression.end);
    case 'one-of':
      return expression.members.map(oneOfMember).reduce(eitherOf);
    case 'all-of':
      return bothOfAll(expression.members.map(allOfMember));
  }
}

const someDayOf = ({ first, last }: Span): Bounds => ({
  earliestStart: first,
  latestStart: last,
  earliestEnd: first + 1,
  latestEnd: last + 1,
});

/** Start and end hold each other: it cannot begin after its last day nor end before its first. */
function intervalBounds(start: IntervalEnd, end: IntervalEnd): Bounds {
  const from = typeof start === 'string' ? ever : spanOf(start);
  const until = typeof end === 'string' ? ever : spanOf(end);
  return {
    earliestStart: from.first,
    latestStart: start === 'open' ? Number.NEGATIVE_INFINITY : Math.min(from.last, until.last),
    earliestEnd: end === 'open' ? Number.POSITIVE_INFINITY : Math.max(until.first, from.first) + 1,
    latestEnd: until.last + 1,
  };
}

function oneOfMember({ from, until }: SetMember): Bounds {
  const first = from === 'open' ? ever.first : spanOf(from).first;
  const last = until === 'open' ? ever.last : spanOf(until).last;
  return someDayOf({ first, last });
}

const eitherOf = (a: Bounds, b: Bounds): Bounds => ({
  earliestStart: Math.min(a.earliestStart, b.earliestStart),
  latestStart: Math.max(a.latestStart, b.latestStart),
  earliestEnd: Math.min(a.earliestEnd, b.earliestEnd),
  latestEnd: Math.max(a.latestEnd, b.latestEnd),
});

/** All days from `a` to `b` are a period without gaps. All months or years are not: something happened in each of them. */
function allOfMember({ from, until }: SetMember): Bounds {
  const byDay = [from, until].every((side) => side === 'open' || side.precision === 'day');
  if (byDay) return intervalBounds(from, until);
  const first = from === 'open' ? ever : spanOf(from);
  const last = until === 'open' ? ever : spanOf(until);
  return {
    earliestStart: first.first,
    latestStart: Math.min(first.last, last.last),
    earliestEnd: first.first + 1,
    latestEnd: last.last + 1,
  };
}

/**
 * Bounds that are certain wherever one of the members is, as far as four numbers can say so: from the member that must have
 * begun first, for as long as the next begins before it can have ended. A gap ends what is certain.
 */
function bothOfAll(members: readonly Bounds[]): Bounds {
  const sorted = members.toSorted((a, b) =>
    a.latestStart < b.latestStart ? -1 : a.latestStart > b.latestStart ? 1 : 0,
  );
  return sorted.reduce((whole, next) => ({
    earliestStart: Math.min(whole.earliestStart, next.earliestStart),
    latestStart: whole.latestStart,
    earliestEnd:
      next.latestStart <= whole.earliestEnd
        ? Math.max(whole.earliestEnd, next.earliestEnd)
        : whole.earliestEnd,
    latestEnd: Math.max(whole.latestEnd, next.latestEnd),
  }));
}

const monthsOf: Partial<Record<Precision, number>> = {
  month: 1,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12_000,
};

/** Returns the first and last day that a date may be, widened where it is only approximate. */
function spanOf(term: EdtfTerm): Span {
  const { first, last, precision } = term;
  const finest = term.approximate.at(-1);
  if (finest === undefined || precision === 'unknown') return { first, last };
  if (finest === 'day') return { first: first - 1, last: last + 1 };
  const season = seasons.get(term.season)?.months ?? 0;
  const coarse = precision === 'day' || precision === 'month' || precision === 'season' ? 'year' : precision;
  const months = finest === 'month' ? season || 1 : (monthsOf[coarse] ?? 12);
  return { first: addMonths(first, -months), last: addMonths(last + 1, months) - 1 };
}
