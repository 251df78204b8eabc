import { parseEdtf } from '../time/edtf.ts';
import { formatDate } from '../time/format-date.ts';
import { type SentencePart, words } from './sentence-part.ts';

const night = /^night of /;
const selfStanding = /^(from|up to|until|some time) /;
const notes =
  /, ((?:[a-z]+(?: and [a-z]+)* )?(?:not certain|approximate|still open|end not known|start not known))/g;

/**
 * Returns a date as an adverbial phrase with the exactness that it has: "on 6 January 2022", "in January 2022", "on the night of
 * 5–6 January 2022", "from 4 January 2022 (still open)", "in the period 6–10 January 2022"; null for a text that is empty or no date.
 */
export function datePhrase(text: string, locale?: string): SentencePart[] | null {
  const parsed = parseEdtf(text);
  if (text === '' || !parsed.ok || parsed.precision === 'unknown') return null;
  const date = formatDate(text, locale).replace(notes, ' ($1)');
  return [words(preposition(text, date, parsed.precision === 'day')), { kind: 'date', text: date }];
}

function preposition(text: string, date: string, isDay: boolean): string {
  if (night.test(date)) return 'on the ';
  if (selfStanding.test(date)) return '';
  if (text.includes('/')) return 'in the period ';
  return isDay ? (date.startsWith('about ') ? '' : 'on ') : 'in ';
}
