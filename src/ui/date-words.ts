import { formatDate } from '../time/format-date.ts';
import { defaultLocale } from '../time/format-day.ts';

/** The reader's own kind of English, since the words around dates are English. */
export const readerLocale = navigator.languages.find((language) => /^en\b/.test(language)) ?? defaultLocale;

/** A date as its file writes it, in the reader's words and with the exactness that it has. */
export function dateWords(text: string): string {
  return formatDate(text, readerLocale);
}
