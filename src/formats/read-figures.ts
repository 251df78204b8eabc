import type { Figure } from '../model/dataset.ts';
import type { IdIndex } from './id-index.ts';
import { readActorList, readPassage } from './passage.ts';
import { readDate } from './read-date.ts';
import type { Report } from './report.ts';
import { type ExtraCollector, readTable } from './table.ts';

export const figureColumns = [
  'id',
  'about',
  'value',
  'unit',
  'as_of',
  'attributed_to',
  'document',
  'locator',
  'anchor',
  'note',
];

/** Returns the figures of `figures.csv` in the order of their rows; values stay text, as written. */
export function readFigures(
  file: string,
  text: string,
  ids: IdIndex,
  actors: IdIndex,
  documents: IdIndex,
  report: Report,
  extra: ExtraCollector,
): Figure[] {
  const figures: Figure[] = [];
  readTable({ file, text, columns: figureColumns, required: ['id'] }, report, (row) => {
    if (ids.add(file, row, report) < 0) {
      report.count(file, 'reported');
      return;
    }
    figures.push({
      id: row.cell('id').trim(),
      about: row.cell('about'),
      value: row.cell('value'),
      unit: row.cell('unit'),
      asOf: readDate(file, row, 'as_of', report),
      attributedTo: readActorList(file, row, 'attributed_to', actors, report),
      ...readPassage(file, row, documents, report),
      note: row.cell('note'),
    });
    extra.add(row);
    report.count(file, 'loaded');
  });
  return figures;
}
