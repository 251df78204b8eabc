import type { Document } from '../model/dataset.ts';
import { authorsOf, issueDate, oneLine } from './bibliography.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const special: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['{', '\\{'],
  ['}', '\\}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
  ...[...'#$%&_'].map((sign): [string, string] => [sign, `\\${sign}`]),
]);

/** Returns documents as BibTeX entries of the kind `misc`, which every style knows, in UTF-8. Keys are ids made safe and different. */
export function writeBibtex(documents: readonly Document[]): string {
  const taken = new Set<string>();
  return documents.map((document) => entryOf(document, keyOf(document.id, taken))).join('\n');
}

function keyOf(id: string, taken: Set<string>): string {
  const plain = id.normalize('NFKD').replace(/[^A-Za-z0-9-]+/g, '') || 'document';
  let key = plain;
  for (let number = 2; taken.has(key.toLowerCase()); number++) key = `${plain}-${number}`;
  taken.add(key.toLowerCase());
  return key;
}

function entryOf(document: Document, key: string): string {
  const { title, publisher, url, language, note, published } = document;
  const date = issueDate(document);
  const [year, month, day] = date?.parts ?? [];
  // Braces inside keep a name of a body, and the capitals of a title, as they are.
  const fields: readonly (readonly [name: string, value: string])[] = [
    [
      'author',
      authorsOf(document)
        .map((name) => `{${escaped(name)}}`)
        .join(' and '),
    ],
    ['title', `{${escaped(title)}}`],
    ['publisher', escaped(publisher)],
    ['year', year === undefined ? '' : String(year)],
    ['month', month === undefined ? '' : (months[month - 1] ?? '')],
    ['day', day === undefined ? '' : String(day)],
    ['date', date && !date.isUncertain ? '' : escaped(published.text)],
    ['url', url.replace(/[{}\\]/g, encodeURIComponent)],
    ['langid', escaped(language)],
    ['note', escaped(note)],
  ];
  const lines = fields
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${name} = ${name === 'month' ? value : `{${value}}`}`);
  return `@misc{${key},\n${lines.join(',\n')}\n}\n`;
}

function escaped(text: string): string {
  return oneLine(text).replace(/[\\{}#$%&_~^]/g, (sign) => special.get(sign) ?? sign);
}
