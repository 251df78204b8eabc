import type { Report } from './report.ts';
import { firstRows, readSheet } from './sheet.ts';

/** A column that the format does not know, and where it stands. */
interface ExtraColumn {
  readonly name: string;
  readonly position: number;
}

/** Where the columns of a table stand. */
export interface TableHeader {
  /** Position of a known column, or -1 when the table does not have it. */
  position(column: string): number;
  readonly extra: readonly ExtraColumn[];
}

/** A table to be read: its name for messages, its text, and the columns that mean something. */
export interface TableSource {
  readonly file: string;
  readonly text: string;
  readonly columns: readonly string[];
  readonly required: readonly string[];
}

/** One row of a table. `cell` gives the text of a known column, empty when the table has no such column. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
  readonly extra: readonly ExtraColumn[];
  cell(column: string): string;
}

const maxColumns = 2000;

/**
 * Reads a table with a header row, hands each row to `visit`, and returns the header; null when there is no usable header.
 *
 * Names of columns are compared without regard to case and surrounding spaces. Empty lines are skipped. Short rows are filled
 * with empty cells and long ones cut, both with a warning. The row given to `visit` is only valid during the call.
 */
export function readTable(
  source: TableSource,
  report: Report,
  visit: (row: TableRow) => void,
): TableHeader | null {
  const { file, text } = source;
  const { delimiter } = chooseDelimiter(source, report);
  const rows = firstRows(text, delimiter);
  const at = rows.findIndex(
    (cells, index) => cells.some((cell) => cell !== '') && !(index === 0 && /^sep=.?$/i.test(cells[0] ?? '')),
  );
  if (at < 0) {
    report.error(file, 'The file is empty; it needs a header row.');
    return null;
  }
  const headings = rows[at] ?? [];
  const header = readHeader(source, headings, at + 1, report);
  if (!header) return null;
  const current = {
    row: 0,
    cells: [] as readonly string[],
    extra: header.extra,
    cell: (column: string) => current.cells[header.position(column)] ?? '',
  };
  readSheet({ text, delimiter, headerRow: at + 1, headings }, file, report, (cells, row) => {
    current.row = row;
    current.cells = cells;
    visit(current);
  });
  return header;
}

/** The comma, unless the header only makes sense with another delimiter. */
function chooseDelimiter({ file, text, required }: TableSource, report: Report): { delimiter: string } {
  const declared = /^sep=(.)\r?\n/i.exec(text)?.[1];
  if (declared) return { delimiter: declared };
  const end = text.search(/[\r\n]/);
  const line = (end === -1 ? text : text.slice(0, end)).toLowerCase();
  const has = (delimiter: string) => {
    const names = line.split(delimiter).map((name) => name.replaceAll('"', '').trim());
    return required.every((column) => names.includes(column));
  };
  if (has(',')) return { delimiter: ',' };
  for (const [delimiter, word] of [
    [';', 'semicolons'],
    ['\t', 'tabs'],
  ] as const) {
    if (line.includes(delimiter) && has(delimiter)) {
      report.warning(
        file,
        `Cells are separated by ${word}; a data package uses commas. They were read as they are.`,
      );
      return { delimiter };
    }
  }
  return { delimiter: ',' };
}

function readHeader(
  { file, columns, required }: TableSource,
  cells: readonly string[],
  row: number,
  report: Report,
): TableHeader | null {
  if (cells.length > maxColumns) {
    report.error(file, `The file has ${cells.length} columns; ${maxColumns} are the limit.`, { row });
    return null;
  }
  const known = new Map<string, number>();
  const extra: ExtraColumn[] = [];
  const used = new Set<string>(columns);
  cells.forEach((cell, position) => {
    const name = cell.trim();
    const lower = name.toLowerCase();
    if (columns.includes(lower) && !known.has(lower)) {
      known.set(lower, position);
      return;
    }
    const kept = uniqueName(name || `column ${position + 1}`, used);
    if (name && kept !== name) {
      report.warning(file, `Two columns are called “${name}”; this one is kept as “${kept}”.`, {
        row,
        column: name,
      });
    }
    extra.push({ name: kept, position });
  });
  const missing = required.filter((column) => !known.has(column));
  if (missing.length > 0) {
    const names = missing.map((column) => `“${column}”`).join(' and ');
    report.error(file, `The header row has no column ${names}; it has: ${cells.slice(0, 12).join(', ')}.`, {
      row,
    });
    return null;
  }
  return { position: (column) => known.get(column) ?? -1, extra };
}

function uniqueName(name: string, used: Set<string>): string {
  let candidate = name;
  for (let number = 2; used.has(candidate); number += 1) candidate = `${name} (${number})`;
  used.add(candidate);
  return candidate;
}

/** The columns that the format does not know, collected row by row. */
export interface ExtraCollector {
  readonly columns: ReadonlyMap<string, readonly string[]>;
  add(row: TableRow): void;
}

/** Creates an empty collector. */
export function createExtraColumns(): ExtraCollector {
  const columns = new Map<string, string[]>();
  return {
    columns,
    add(row) {
      for (const { name, position } of row.extra) {
        const values = columns.get(name);
        const value = row.cells[position] ?? '';
        if (values) values.push(value);
        else columns.set(name, [value]);
      }
    },
  };
}
