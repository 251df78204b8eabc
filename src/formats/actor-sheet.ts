import { actorRoles, type ColumnRole, namesBothEnds, relationRoles } from './column-roles.ts';
import type { NetworkDraft } from './network-draft.ts';
import { otherColumns } from './other-columns.ts';
import type { NamedText } from './read-edge-list.ts';
import type { Report } from './report.ts';
import { findSheet, readSheet, type Sheet } from './sheet.ts';

/** True for a table with ids and something else of actors, and no end of a relation. */
export function isActorTable(text: string): boolean {
  return (
    findSheet(text, (cells) => namesBothEnds(cells)) === null &&
    findSheet(text, (cells) => {
      const [roles, ends] = [actorRoles(cells), relationRoles(cells)];
      return roles.has('id') && roles.has('name') && !ends.has('source') && !ends.has('target');
    }) !== null
  );
}

/** Adds the actors of a table to a draft; false, with an error, when it has no column of ids. */
export function readActorSheet({ file, text }: NamedText, draft: NetworkDraft, report: Report): boolean {
  const sheet = findSheet(text, (cells) => actorRoles(cells).has('id')) ?? oneColumn(text);
  if (!sheet) {
    report.error(file, 'The table of actors has no column “id”.', { row: 1 });
    return false;
  }
  const roles = actorRoles(sheet.headings);
  const extra = otherColumns(sheet.headings, roles, file, report);
  readSheet(sheet, file, report, (cells, row) => {
    const cell = (role: ColumnRole) => (cells[roles.get(role) ?? -1] ?? '').trim();
    const written = cells[roles.get('id') ?? -1] ?? '';
    if (written !== cell('id') && written.trim() !== '') {
      report.warning(file, `“${written}” has spaces around it; it was taken without them.`, {
        row,
        column: 'id',
      });
    }
    draft.addActor({
      id: cell('id'),
      name: cells[roles.get('name') ?? -1] ?? '',
      type: cell('type'),
      start: cell('start'),
      end: cell('end'),
      description: cells[roles.get('summary') ?? -1] ?? '',
      extra: extra.map(([name, at]) => [name, cells[at] ?? ''] as const),
      row,
    });
  });
  return true;
}

function oneColumn(text: string): Sheet | null {
  return /^id\r?\n/i.test(text) ? { text, delimiter: ',', headerRow: 1, headings: ['id'] } : null;
}
