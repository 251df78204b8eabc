import type { IdIndex } from './id-index.ts';
import { splitList } from './id-index.ts';
import type { Report } from './report.ts';
import type { TableRow } from './table.ts';

/** Where something is said: the document, the place in it, and a few words copied from there. */
export interface Passage {
  /** Index of the document, or -1. */
  readonly document: number;
  readonly locator: string;
  readonly anchor: string;
}

/** An anchor is a pointer, not a quotation: more words than this are a sentence of somebody else's. */
const maxAnchorWords = 8;

/** Returns the passage that a row points at. A document that does not exist is reported; the caller decides what follows. */
export function readPassage(file: string, row: TableRow, documents: IdIndex, report: Report): Passage {
  const word = row.cell('document');
  const anchor = row.cell('anchor');
  const words = anchor.trim().split(/\s+/).length;
  if (words > maxAnchorWords) {
    report.warning(file, `The anchor has ${words} words; copy at most ${maxAnchorWords}.`, {
      row: row.row,
      column: 'anchor',
    });
  }
  return {
    document:
      word.trim() === '' ? -1 : documents.find(word, { file, row: row.row, column: 'document' }, report),
    locator: row.cell('locator'),
    anchor,
  };
}

/** Returns the indices of the actors in a cell; those that do not exist are reported and left out of the list. */
export function readActorList(
  file: string,
  row: TableRow,
  column: string,
  actors: IdIndex,
  report: Report,
): number[] {
  return splitList(row.cell(column))
    .map((word) => actors.find(word, { file, row: row.row, column }, report))
    .filter((index) => index >= 0);
}
