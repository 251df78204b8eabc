import type { Position } from '../model/dataset.ts';
import type { IdIndex } from './id-index.ts';
import { readPassage } from './passage.ts';
import type { Report } from './report.ts';
import { type ExtraCollector, readTable } from './table.ts';

export const disagreementColumns = ['id', 'about', 'position', 'document', 'locator', 'anchor', 'comment'];

/** Returns the positions of `disagreements.csv`, one a row; rows with one id belong together. */
export function readDisagreements(
  file: string,
  text: string,
  documents: IdIndex,
  report: Report,
  extra: ExtraCollector,
): Position[] {
  const positions: Position[] = [];
  readTable({ file, text, columns: disagreementColumns, required: ['id', 'position'] }, report, (row) => {
    const id = row.cell('id').trim();
    if (id === '') {
      report.error(file, 'The position has no id of a disagreement; the row was left out.', {
        row: row.row,
        column: 'id',
      });
      report.count(file, 'reported');
      return;
    }
    positions.push({
      id,
      about: row.cell('about'),
      position: row.cell('position'),
      ...readPassage(file, row, documents, report),
      comment: row.cell('comment'),
    });
    extra.add(row);
    report.count(file, 'loaded');
  });
  return positions;
}
