import { isActorTable, readActorSheet } from './actor-sheet.ts';
import { type ColumnRole, namesBothEnds, relationRoles } from './column-roles.ts';
import { contentHash } from './content-hash.ts';
import { createNetworkDraft, type NetworkDraft } from './network-draft.ts';
import { otherColumns } from './other-columns.ts';
import { findMatrix, readMatrix } from './read-matrix.ts';
import type { ReadResult } from './read-result.ts';
import { createReport, type Report } from './report.ts';
import { findSheet, guessSheet, readSheet, type Sheet } from './sheet.ts';
import { createSpellings } from './spellings.ts';

/** A table as text with the name of its file. */
export interface NamedText {
  readonly file: string;
  readonly text: string;
}

/**
 * Returns the network in one table of relations, with its actors made from the ends, or in a table of relations and one of actors.
 *
 * The columns are recognised by their headings (source/target, from/to …); all others are kept as they are. Without such headings the
 * first two columns are taken as source and target, which is reported. Cost: linear.
 */
export function readEdgeList(relations: NamedText, actors: NamedText | null = null): ReadResult {
  const report = createReport();
  if (!actors && isActorTable(relations.text)) return readActorTable(relations, report);
  const matrix = actors ? null : findMatrix(relations.text);
  if (matrix) {
    const hash = contentHash(new Map([[relations.file, encode(relations.text)]]));
    const dataset = readMatrix(matrix, relations, report, { ...namesOf(relations.file), hash });
    return { dataset, problems: report.problems, ledger: report.ledger() };
  }
  const sheet = relationSheet(relations, report);
  if (!sheet) return { dataset: null, problems: report.problems, ledger: [] };
  const draft = createNetworkDraft({
    file: relations.file,
    report,
    actorsFromEnds: actors === null,
    temporal: 'event',
  });
  if (actors && !readActorSheet(actors, draft, report)) {
    return { dataset: null, problems: report.problems, ledger: [] };
  }
  readRelationRows(sheet, relations.file, draft, report, actors === null);
  const parts = new Map(
    [relations, ...(actors ? [actors] : [])].map((part) => [part.file, encode(part.text)]),
  );
  const dataset = draft.finish({ ...namesOf(relations.file), hash: contentHash(parts) });
  if (dataset.relations.count === 0 && report.problems.length === 0) {
    report.warning(relations.file, 'The table has a header and no rows.');
  }
  return { dataset, problems: report.problems, ledger: report.ledger() };
}

/** A list of actors alone is a network without relations yet. */
function readActorTable(actors: NamedText, report: Report): ReadResult {
  const draft = createNetworkDraft({ file: actors.file, report, actorsFromEnds: false, temporal: 'event' });
  readActorSheet(actors, draft, report);
  const dataset = draft.finish({
    ...namesOf(actors.file),
    hash: contentHash(new Map([[actors.file, encode(actors.text)]])),
  });
  if (dataset.actors.length === 0 && report.problems.length === 0) {
    report.warning(actors.file, 'The table has a header and no rows.');
  }
  return { dataset, problems: report.problems, ledger: report.ledger() };
}

function namesOf(file: string): { name: string; title: string; description: string } {
  const name = file.replace(/\.[^.]*$/, '').replace(/^.*\//, '');
  return { name, title: name, description: '' };
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function relationSheet({ file, text }: NamedText, report: Report): Sheet | null {
  if (text.trim() === '') {
    report.error(file, 'The file is empty.');
    return null;
  }
  const sheet = findSheet(text, namesBothEnds);
  if (sheet) {
    if (sheet.headerRow > 1 && !/^sep=/i.test(text)) {
      const above = `The header is row ${sheet.headerRow}; what stands above it was passed over.`;
      report.warning(file, above, { row: sheet.headerRow });
    }
    return sheet;
  }
  const half = findSheet(
    text,
    (cells) => relationRoles(cells).has('source') !== relationRoles(cells).has('target'),
  );
  if (half) {
    const missing = relationRoles(half.headings).has('source') ? 'target' : 'source';
    report.error(file, `The table has no column for the ${missing} of its relations.`, {
      row: half.headerRow,
      column: missing,
    });
    return null;
  }
  const guess = guessSheet(text);
  if (!guess) {
    report.error(
      file,
      'This is no table with a column for the source and one for the target of each relation.',
      { row: 1 },
    );
    return null;
  }
  return guessedRoles(guess, file, report);
}

/** Without telling headings: the first row is one all the same when none of its ends comes back below. */
function guessedRoles(sheet: Sheet, file: string, report: Report): Sheet {
  const first = new Set(sheet.headings.slice(0, 2));
  let returns = false;
  let rows = 0;
  const quiet = createReport();
  readSheet({ ...sheet, headerRow: 1 }, file, quiet, (cells) => {
    rows += 1;
    returns ||= first.has(cells[0] ?? '') || first.has(cells[1] ?? '');
  });
  const headed = rows > 1 && !returns;
  const columns = headed ? `“${sheet.headings[0]}” and “${sheet.headings[1]}”` : 'the first two columns';
  const message = `No column is called source or target; ${columns} were taken as source and target${headed ? '' : ', and the first row as a relation'}.`;
  report.warning(file, message, { row: 1 });
  const rest = sheet.headings.slice(2).map((heading, index) => (headed ? heading : `column ${index + 3}`));
  return { ...sheet, headerRow: headed ? 1 : 0, headings: ['source', 'target', ...rest] };
}

function readRelationRows(
  sheet: Sheet,
  file: string,
  draft: NetworkDraft,
  report: Report,
  watchSpellings: boolean,
): void {
  const roles = relationRoles(sheet.headings);
  const extra = otherColumns(sheet.headings, roles, file, report);
  const spellings = createSpellings(file, report);
  readSheet(sheet, file, report, (cells, row) => {
    const cell = (role: ColumnRole) => (cells[roles.get(role) ?? -1] ?? '').trim();
    const [source, target, type] = [cell('source'), cell('target'), cell('type')];
    for (const role of ['source', 'target'] as const) {
      const written = cells[roles.get(role) ?? -1] ?? '';
      if (written.trim() !== written && written.trim() !== '') {
        report.warning(file, `“${written}” has spaces around it; it was taken without them.`, {
          row,
          column: role,
        });
      }
      if (watchSpellings) spellings.see(written.trim(), row, role);
    }
    // Gephi writes the direction into a column "Type".
    const direction = /^(directed|undirected|mutual)$/i.test(type) ? type.toLowerCase() : '';
    const start = cell('start');
    const end = cell('end');
    draft.addRelation({
      id: cell('id'),
      source,
      target,
      type: direction === '' ? type : '',
      directed:
        direction !== 'undirected' && direction !== 'mutual' && !/^(false|0|no)$/i.test(cell('directed')),
      date: cell('date') || (start || end ? (start === end ? start : `${start || '..'}/${end || '..'}`) : ''),
      summary: cells[roles.get('summary') ?? -1] ?? '',
      extra: extra.map(([name, at]) => [name, cells[at] ?? ''] as const),
      row,
    });
  });
}
