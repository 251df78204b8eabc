import type { Window } from './bounds.ts';
import { type EdtfExpression, type IntervalEnd, type SetMember, scanExpression } from './edtf-expression.ts';
import { defaultLocale, formatDay, formatSpan } from './format-day.ts';
import { formatBetween, formatTerm } from './format-term.ts';

/**
 * Returns an EDTF date in a reader's words, with the exactness that it has: "6 January 2022", "January 2022", "about 2022",
 * "January 2022, not certain", "6–10 January 2022", "from 4 January 2022, still open", "night of 5–6 January 2022" for
 * `[2022-01-05,2022-01-06]`, "undated" for the empty text. A text that is no EDTF date comes back as it stands.
 *
 * @param text an EDTF date as its file writes it
 * @param locale language and order of day, month and year; the words around them are English. `en-GB` unless told
 */
export function formatDate(text: string, locale: string = defaultLocale): string {
  if (text === '') return 'undated';
  const expression = scanExpression(text);
  return typeof expression === 'string' ? text : formatExpression(expression, locale);
}

/** Returns a window in words: "January 2022", "6–10 January 2022", "from 6 January 2022", "up to 2021", "all time". */
export function formatWindow(window: Window, locale: string = defaultLocale): string {
  const { from, until } = window;
  if (Number.isFinite(from) && Number.isFinite(until)) return formatSpan(from, until - 1, locale);
  if (Number.isFinite(from)) return `from ${formatDay(from, locale)}`;
  return Number.isFinite(until) ? `up to ${formatDay(until - 1, locale)}` : 'all time';
}

function formatExpression(expression: EdtfExpression, locale: string): string {
  switch (expression.kind) {
    case 'date':
      return formatTerm(expression.date, locale);
    case 'interval':
      return formatInterval(expression.start, expression.end, locale);
    case 'one-of':
      return (
        formatNight(expression.members, locale) ??
        listed(expression.members, 'or', (member) => formatAnyOf(member, locale))
      );
    case 'all-of':
      return listed(expression.members, 'and', (member) => formatAllOf(member, locale));
  }
}

function formatInterval(start: IntervalEnd, end: IntervalEnd, locale: string): string {
  const from = typeof start === 'string' ? '' : formatTerm(start, locale);
  const until = typeof end === 'string' ? '' : formatTerm(end, locale);
  if (end === 'open') return `from ${from}, still open`;
  if (end === 'unknown') return `from ${from}, end not known`;
  if (start === 'open') return `up to ${until}`;
  if (start === 'unknown') return `until ${until}, start not known`;
  return formatBetween(start, end, locale) ?? `from ${from} to ${until}`;
}

/** Two days that follow each other stand for the night between them, which no calendar day holds. */
function formatNight(members: readonly SetMember[], locale: string): string | null {
  const [evening, morning] = members.map(({ from, until }) => (from === until ? from : 'open'));
  if (members.length !== 2 || typeof evening !== 'object' || typeof morning !== 'object') return null;
  const days = formatBetween(evening, morning, locale);
  const isNight = evening.precision === 'day' && morning.first === evening.first + 1;
  return isNight && days !== null ? `night of ${days}` : null;
}

function formatAnyOf({ from, until }: SetMember, locale: string): string {
  if (from === 'open') return until === 'open' ? '' : `${formatTerm(until, locale)} or before`;
  if (until === 'open') return `${formatTerm(from, locale)} or after`;
  return from === until
    ? formatTerm(from, locale)
    : `some time within ${formatInterval(from, until, locale)}`;
}

function formatAllOf({ from, until }: SetMember, locale: string): string {
  if (from === until && from !== 'open') return formatTerm(from, locale);
  return until === 'open' && from !== 'open'
    ? `${formatTerm(from, locale)} and after`
    : formatInterval(from, until, locale);
}

function listed(members: readonly SetMember[], word: string, format: (member: SetMember) => string): string {
  const phrases = members.map(format);
  if (phrases.length === 1) return phrases[0] ?? '';
  return `${phrases.slice(0, -1).join(', ')} ${word} ${phrases.at(-1)}`;
}
