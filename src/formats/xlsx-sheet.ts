import type { Report } from './report.ts';
import { serialDate } from './xlsx-dates.ts';
import { readXml, XmlFault } from './xml-events.ts';

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly file: string;
  readonly strings: readonly string[];
  readonly dateStyles: readonly boolean[];
  readonly from1904: boolean;
  readonly report: Report;
}

const maxColumns = 2000;

/**
 * Returns the rows of a sheet as text, empty ones included so that they count as in the spreadsheet. Numbers stay as the file writes them,
 * dates become ISO dates; errors, formulas without a value and merged cells are reported.
 */
export function readSheetRows(text: string, context: SheetContext): string[][] {
  const { file, report } = context;
  const rows: string[][] = [];
  const cell = { row: 0, column: 0, type: 'n', style: 0, value: '', hasFormula: false };
  let nextRow = 1;
  let nextColumn = 1;
  readXml(text, {
    open({ name, attributes, line }) {
      if (name === 'row') {
        cell.row = Number(attributes.get('r') ?? nextRow);
        nextRow = cell.row + 1;
        nextColumn = 1;
      } else if (name === 'c') {
        cell.column = columnOf(attributes.get('r') ?? '') ?? nextColumn;
        nextColumn = cell.column + 1;
        cell.type = attributes.get('t') ?? 'n';
        cell.style = Number(attributes.get('s') ?? 0);
        cell.value = '';
        cell.hasFormula = false;
        if (cell.column > maxColumns) {
          throw new XmlFault(
            `The sheet has more than ${maxColumns} columns; delete what stands far to the right.`,
            line,
          );
        }
      } else if (name === 'mergeCell') {
        const message = `The cells ${attributes.get('ref') ?? ''} are merged; only the first of them holds the text.`;
        report.warning(file, message);
      }
    },
    close(name, inside) {
      if (name === 'f') cell.hasFormula = true;
      else if (name === 'v' || name === 't') cell.value += inside;
      else if (name === 'c') {
        const result = cellText(cell, context);
        if (result === '') return;
        while (rows.length < cell.row) rows.push([]);
        const row = rows[cell.row - 1]!;
        while (row.length < cell.column - 1) row.push('');
        row[cell.column - 1] = result;
      }
    },
  });
  return rows;
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  readonly value: string;
  readonly hasFormula: boolean;
}

function cellText(cell: Cell, { file, strings, dateStyles, from1904, report }: SheetContext): string {
  const { type, value } = cell;
  const place = { row: cell.row, column: letters(cell.column) };
  if (type === 'e') {
    report.error(file, `The cell shows the error ${value}; it was left empty.`, place);
    return '';
  }
  if (value === '') {
    if (cell.hasFormula)
      report.error(file, 'The cell holds a formula whose value was not saved; it was left empty.', place);
    return '';
  }
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'true' : 'false';
  if (type !== 'n' || !dateStyles[cell.style]) return value;
  const date = serialDate(Number(value), from1904);
  if (date === null)
    report.warning(file, `“${value}” is shown as a date, but is none; it was kept as a number.`, place);
  return date ?? value;
}

/** Number of the column in a reference such as `AB12`, from 1. */
function columnOf(reference: string): number | null {
  const name = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (!name) return null;
  return [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function letters(column: number): string {
  let [rest, name] = [column, ''];
  while (rest > 0) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
    rest = Math.floor((rest - 1) / 26);
  }
  return name;
}
