import { adviseSpelling, quote } from './edtf-advice.ts';
import { type EdtfTerm, scanTerm } from './edtf-term.ts';

/** One end of an interval: a date, `..` for an end that is open, nothing for one that is not known. */
export type IntervalEnd = EdtfTerm | 'open' | 'unknown';

/** A member of a set: a date, or all dates from one to another, either of which may be open. */
export interface SetMember {
  readonly from: EdtfTerm | 'open';
  readonly until: EdtfTerm | 'open';
}

/** What an EDTF text says, as its parts. */
export type EdtfExpression =
  | { readonly kind: 'date'; readonly date: EdtfTerm }
  | { readonly kind: 'interval'; readonly start: IntervalEnd; readonly end: IntervalEnd }
  | { readonly kind: 'one-of' | 'all-of'; readonly members: readonly [SetMember, ...SetMember[]] };

/** Returns the parts of an EDTF text, or a sentence that says what is wrong with it. */
export function scanExpression(text: string): EdtfExpression | string {
  const bracket = text[0];
  if (bracket === '[' || bracket === '{') return scanSet(text, bracket);
  if (text.includes('/')) return scanInterval(text);
  const date = scanTerm(text);
  return typeof date === 'string' ? date : { kind: 'date', date };
}

/** Returns the dates in an expression, in its order. */
export function termsOf(expression: EdtfExpression): readonly EdtfTerm[] {
  if (expression.kind === 'date') return [expression.date];
  const ends =
    expression.kind === 'interval'
      ? [expression.start, expression.end]
      : expression.members.flatMap(({ from, until }) => (from === until ? [from] : [from, until]));
  return ends.filter((end) => typeof end !== 'string');
}

function scanInterval(text: string): EdtfExpression | string {
  const ends = text.split('/');
  const [from = '', until = ''] = ends;
  const looksLikeOneDate = /^\d{1,2}$/.test(from) || /^\d{1,2}$/.test(until);
  if (ends.length !== 2 || looksLikeOneDate || text.includes(' ')) return adviseSpelling(text);
  const start = scanEnd(from);
  if (typeof start === 'string' && start !== 'open' && start !== 'unknown') return start;
  const end = scanEnd(until);
  if (typeof end === 'string' && end !== 'open' && end !== 'unknown') return end;
  if (typeof start === 'string' && typeof end === 'string') {
    return `${quote(text)} names no date. An interval needs at least one; leave the cell empty where there is none.`;
  }
  if (isReversed(start, end)) return reversed(text, from, until, '/');
  return { kind: 'interval', start, end };
}

function scanEnd(text: string): IntervalEnd | string {
  if (text === '..') return 'open';
  if (text === '') return 'unknown';
  return scanTerm(text);
}

function isReversed(from: IntervalEnd, until: IntervalEnd): boolean {
  return typeof from !== 'string' && typeof until !== 'string' && from.first > until.last;
}

function reversed(text: string, from: string, until: string, sign: string): string {
  return `${quote(text)} ends before it begins. Write the earlier date first, ${until}${sign}${from}.`;
}

function scanSet(text: string, bracket: '[' | '{'): EdtfExpression | string {
  const close = bracket === '[' ? ']' : '}';
  if (!text.endsWith(close)) return `${quote(text)} opens with ${bracket} and so must end with ${close}.`;
  const inside = text.slice(1, -1);
  if (inside === '')
    return `${quote(text)} is a set without dates. Leave the cell empty where there is no date.`;
  const members: SetMember[] = [];
  for (const piece of inside.split(/, ?/)) {
    const member = scanMember(text, piece);
    if (typeof member === 'string') return member;
    members.push(member);
  }
  const [first, ...others] = members;
  if (!first) throw new RangeError('a set without members');
  return { kind: bracket === '[' ? 'one-of' : 'all-of', members: [first, ...others] };
}

function scanMember(text: string, piece: string): SetMember | string {
  const sides = piece.split('..');
  if (piece === '') return `${quote(text)} has a place without a date in its set.`;
  if (sides.length === 1) {
    const date = scanTerm(piece);
    return typeof date === 'string' ? date : { from: date, until: date };
  }
  if (sides.length > 2) return `${quote(text)} has .. twice in one place.`;
  const [from = '', until = ''] = sides;
  if (from === '' && until === '') return `${quote(text)} has a place without a date in its set.`;
  const start = from === '' ? 'open' : scanTerm(from);
  if (typeof start === 'string' && start !== 'open') return start;
  const end = until === '' ? 'open' : scanTerm(until);
  if (typeof end === 'string' && end !== 'open') return end;
  if (isReversed(start, end)) return reversed(text, from, until, '..');
  return { from: start, until: end };
}
