import type { Document } from '../model/dataset.ts';
import type { IdIndex } from './id-index.ts';
import { readDate } from './read-date.ts';
import type { Report } from './report.ts';
import { type ExtraCollector, readTable, type TableRow } from './table.ts';

export const documentColumns = [
  'id',
  'title',
  'publisher',
  'author',
  'published',
  'kind',
  'language',
  'url',
  'derived_from',
  'note',
];

/** Returns the documents of `documents.csv` in the order of their rows, each with the document that it was made from. */
export function readDocuments(
  file: string,
  text: string,
  ids: IdIndex,
  report: Report,
  extra: ExtraCollector,
): Document[] {
  const documents: Document[] = [];
  const parents: { word: string; row: number }[] = [];
  readTable({ file, text, columns: documentColumns, required: ['id'] }, report, (row) => {
    if (ids.add(file, row, report) < 0) {
      report.count(file, 'reported');
      return;
    }
    const id = row.cell('id').trim();
    documents.push({
      id,
      title: row.cell('title').trim() === '' ? id : row.cell('title'),
      publisher: row.cell('publisher'),
      author: row.cell('author'),
      published: readDate(file, row, 'published', report),
      kind: row.cell('kind'),
      language: row.cell('language'),
      url: readUrl(file, row, report),
      derivedFrom: -1,
      note: row.cell('note'),
    });
    parents.push({ word: row.cell('derived_from'), row: row.row });
    extra.add(row);
    report.count(file, 'loaded');
  });
  const derivedFrom = parents.map(({ word, row }) =>
    word.trim() === '' ? -1 : ids.find(word, { file, row, column: 'derived_from' }, report),
  );
  cutRings(file, derivedFrom, documents, parents, report);
  return documents.map((document, index) => ({ ...document, derivedFrom: derivedFrom[index] ?? -1 }));
}

/** Only http and https lead anywhere; every other scheme could run something or open a file of the reader's. */
function readUrl(file: string, row: TableRow, report: Report): string {
  const text = row.cell('url').trim();
  if (text === '' || (/^https?:\/\/[^\s\\]+$/i.test(text) && URL.canParse(text))) return text;
  const message = `“${text.slice(0, 80)}” is no http or https address; the document is kept without it.`;
  report.error(file, message, { row: row.row, column: 'url' });
  return '';
}

/** Documents that are derived from each other in a ring have no origin; the link that closes the ring is taken out. */
function cutRings(
  file: string,
  derivedFrom: number[],
  documents: readonly Document[],
  rows: readonly { row: number }[],
  report: Report,
): void {
  const done = new Uint8Array(derivedFrom.length);
  for (let start = 0; start < derivedFrom.length; start += 1) {
    const path = new Set<number>();
    let at = start;
    while (at >= 0 && !done[at] && !path.has(at)) {
      path.add(at);
      const parent = derivedFrom[at] ?? -1;
      if (path.has(parent)) {
        const names = `“${documents[at]?.id}” and “${documents[parent]?.id}”`;
        const message =
          at === parent
            ? `The document ${names.split(' and ')[0]} is derived from itself; it is taken as an origin.`
            : `The documents ${names} are derived from each other in a ring; this link was taken out.`;
        report.error(file, message, { row: rows[at]?.row ?? null, column: 'derived_from' });
        derivedFrom[at] = -1;
      }
      at = derivedFrom[at] ?? -1;
    }
    for (const index of path) done[index] = 1;
  }
}
