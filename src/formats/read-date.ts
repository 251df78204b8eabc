import type { EdtfDate } from '../model/dataset.ts';
import { UNDATED } from '../time/bounds.ts';
import { parseEdtf } from '../time/edtf.ts';
import type { Report } from './report.ts';
import type { TableRow } from './table.ts';

/** The date of something that has none. */
const undated: EdtfDate = { text: '', bounds: UNDATED };

/** Returns the date in a cell. One that is no EDTF date is reported, and the row goes on without a date. */
export function readDate(file: string, row: TableRow, column: string, report: Report): EdtfDate {
  const text = row.cell(column).trim();
  if (text === '') return undated;
  const date = parseEdtf(text);
  if (date.ok) return { text, bounds: date.bounds };
  report.error(file, `${date.message} The row is kept without this date.`, { row: row.row, column });
  return undated;
}
