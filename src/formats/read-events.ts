import type { DatedEvent } from '../model/dataset.ts';
import type { IdIndex } from './id-index.ts';
import { readPassage } from './passage.ts';
import { readDate } from './read-date.ts';
import type { Report } from './report.ts';
import { type ExtraCollector, readTable } from './table.ts';

export const eventColumns = ['id', 'title', 'date', 'place', 'description', 'document', 'locator', 'anchor'];

/** Returns the events of `events.csv` in the order of their rows. */
export function readEvents(
  file: string,
  text: string,
  ids: IdIndex,
  documents: IdIndex,
  report: Report,
  extra: ExtraCollector,
): DatedEvent[] {
  const events: DatedEvent[] = [];
  readTable({ file, text, columns: eventColumns, required: ['id'] }, report, (row) => {
    if (ids.add(file, row, report) < 0) {
      report.count(file, 'reported');
      return;
    }
    const id = row.cell('id').trim();
    events.push({
      id,
      title: row.cell('title').trim() === '' ? id : row.cell('title'),
      date: readDate(file, row, 'date', report),
      place: row.cell('place'),
      description: row.cell('description'),
      ...readPassage(file, row, documents, report),
    });
    extra.add(row);
    report.count(file, 'loaded');
  });
  return events;
}
