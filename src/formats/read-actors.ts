import type { ActorType } from '../model/actor-type.ts';
import type { Actor, ExtraColumns } from '../model/dataset.ts';
import { type IdIndex, splitList } from './id-index.ts';
import { readDate } from './read-date.ts';
import type { TypeList } from './read-types.ts';
import type { Report } from './report.ts';
import { createExtraColumns, readTable } from './table.ts';

export const actorColumns = ['id', 'name', 'aliases', 'type', 'role', 'start', 'end', 'description'];

/** Returns the actors of `actors.csv` in the order of their rows, or null when the file cannot be read as a table. */
export function readActors(
  file: string,
  text: string,
  ids: IdIndex,
  types: TypeList<ActorType>,
  report: Report,
): { actors: Actor[]; extra: ExtraColumns } | null {
  const actors: Actor[] = [];
  const extra = createExtraColumns();
  const header = readTable({ file, text, columns: actorColumns, required: ['id'] }, report, (row) => {
    const index = ids.add(file, row, report);
    if (index < 0) {
      report.count(file, 'reported');
      return;
    }
    const id = row.cell('id').trim();
    const start = readDate(file, row, 'start', report);
    const end = readDate(file, row, 'end', report);
    if (start.bounds.earliestStart >= end.bounds.latestEnd && start.text !== '' && end.text !== '') {
      report.warning(file, `The start ${start.text} is after the end ${end.text}.`, {
        row: row.row,
        column: 'end',
      });
    }
    actors.push({
      id,
      name: row.cell('name').trim() === '' ? id : row.cell('name'),
      aliases: splitList(row.cell('aliases')),
      type: types.index(row.cell('type').trim(), file, row.row, report),
      role: row.cell('role'),
      start,
      end,
      description: row.cell('description'),
    });
    extra.add(row);
    report.count(file, 'loaded');
  });
  return header && { actors, extra: extra.columns };
}
