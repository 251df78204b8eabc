import type { Document } from '../model/dataset.ts';
import { authorsOf, issueDate, oneLine } from './bibliography.ts';

const types: readonly (readonly [RegExp, string])[] = [
  [/book/i, 'BOOK'],
  [/report|minutes/i, 'RPRT'],
  [/article|news|reporting|interview/i, 'NEWS'],
];

/** Returns documents as RIS, the form that EndNote and most libraries read: one tag a line, lines ended as the format wants them. */
export function writeRis(documents: readonly Document[]): string {
  return documents.map(entryOf).join('\r\n');
}

function entryOf(document: Document): string {
  const { id, title, publisher, kind, language, url, note, published } = document;
  const date = issueDate(document);
  const padded = date?.parts.map((part, place) => String(part).padStart(place === 0 ? 4 : 2, '0'));
  const tags: readonly (readonly [tag: string, value: string])[] = [
    ['ID', id],
    ['TI', title],
    ...authorsOf(document).map((name): [string, string] => ['AU', name]),
    ['PB', publisher],
    ['PY', padded?.[0] ?? ''],
    ['DA', padded ? `${padded.concat('', '').slice(0, 3).join('/')}/` : published.text],
    ['LA', language],
    ['UR', url],
    ['N1', note],
  ];
  const type = types.find(([pattern]) => pattern.test(kind))?.[1] ?? (url === '' ? 'GEN' : 'ELEC');
  const lines = tags.map(([tag, value]) => [tag, oneLine(value)]).filter(([, value]) => value !== '');
  return [['TY', type], ...lines, ['ER', '']].map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}
