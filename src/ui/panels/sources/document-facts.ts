import type { Document } from '../../../model/dataset.ts';
import { dateWords, readerLocale } from '../../date-words.ts';

const languages = new Intl.DisplayNames([readerLocale], { type: 'language', fallback: 'code' });

/** The name of a language by its code; a text that is no code stays as it stands. */
function languageWords(code: string): string {
  try {
    return languages.of(code) ?? code;
  } catch {
    return code;
  }
}

/** Publisher, author, date, kind and language of a document on one line, as far as they are known. */
export function documentFacts({ publisher, author, published, kind, language }: Document): string {
  const authors = author.split('|').filter(Boolean).join(', ');
  return [
    publisher,
    authors && authors !== publisher ? `by ${authors}` : '',
    published.text ? dateWords(published.text) : 'no date',
    kind,
    language && languageWords(language),
  ]
    .filter(Boolean)
    .join(' · ');
}
