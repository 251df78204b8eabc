import type { Document } from '../model/dataset.ts';
import { authorsOf, issueDate, oneLine } from './bibliography.ts';

/** CSL types by the words that datasets use for kinds of documents; everything else is a `document`. */
const typeByKind: readonly (readonly [RegExp, string])[] = [
  [/interview/i, 'interview'],
  [/book/i, 'book'],
  [/report|minutes/i, 'report'],
  [/law|statute|decree/i, 'legislation'],
  [/post|tweet/i, 'post'],
  [/article|news|reporting/i, 'article-newspaper'],
  [/web|page|site/i, 'webpage'],
];

/**
 * Returns documents as CSL-JSON, the form that Zotero and other reference managers read. Fields that a document does not have are left
 * out. A date that is no plain year, month or day stands as it was written.
 *
 * Same as the CSL 1.0.2 input schema, https://github.com/citation-style-language/schema.
 */
export function writeCslJson(documents: readonly Document[]): string {
  return `${JSON.stringify(documents.map(toCslItem), null, 2)}\n`;
}

function toCslItem(document: Document): Record<string, unknown> {
  const { id, title, publisher, kind, language, url, note, published } = document;
  const authors = authorsOf(document);
  const date = issueDate(document);
  const fields: readonly (readonly [name: string, value: unknown, isKnown: boolean])[] = [
    ['id', id, true],
    ['type', typeByKind.find(([pattern]) => pattern.test(kind))?.[1] ?? 'document', true],
    ['title', oneLine(title), true],
    ['author', authors.map((literal) => ({ literal })), authors.length > 0],
    ['publisher', oneLine(publisher), publisher !== ''],
    [
      'issued',
      date
        ? { 'date-parts': [date.parts], ...(date.isUncertain ? { circa: true } : {}) }
        : { literal: published.text },
      published.text !== '',
    ],
    ['language', language, language !== ''],
    ['URL', url, url !== ''],
    ['note', oneLine(note), note !== ''],
  ];
  return Object.fromEntries(fields.filter(([, , isKnown]) => isKnown).map(([name, value]) => [name, value]));
}
