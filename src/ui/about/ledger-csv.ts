import { writeCsv } from '../../formats/csv-text.ts';
import type { FileLedger } from '../../formats/report.ts';
import type { Problem } from '../../model/problem.ts';

/** What became of the rows of each file, as a table for a spreadsheet. */
export function ledgerCsv(ledger: readonly FileLedger[]): string {
  const rows = ledger.map(({ file, read, loaded, merged, reported }) => [
    file,
    ...[read, loaded, merged, reported].map(String),
  ]);
  return writeCsv(['file', 'read', 'loaded', 'merged', 'reported'], rows, { forSpreadsheet: true });
}

/** Every problem with its place, as a table for a spreadsheet. */
export function problemsCsv(problems: readonly Problem[]): string {
  const rows = problems.map(({ severity, file, row, column, message }) => [
    severity,
    file,
    row === null ? '' : String(row),
    column ?? '',
    message,
  ]);
  return writeCsv(['severity', 'file', 'row', 'column', 'message'], rows, { forSpreadsheet: true });
}
