import { readCsvRecords } from './csv-records.ts';
import type { Report } from './report.ts';

/** A column that the format does not know, and where it stands. */
export interface ExtraColumn {
  readonly name: string;
  readonly position: number;
}

/** Where the columns of a table stand. */
export interface TableHeader {
  /** Position of a known column, or -1 when the table does not have it. */
  position(column: string): number;
  readonly extra: readonly ExtraColumn[];
  readonly width: number;
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

/** Cells longer than this are refused, in characters. */
const maxCell = 1_000_000;
const maxColumns = 2000;
const maxRows = 2_000_000;

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
  const { file } = source;
  const dialect = chooseDelimiter(source, report);
  let header: TableHeader | null = null;
  let failed = false;
  let rows = 0;
  const current = {
    row: 0,
    cells: [] as readonly string[],
    extra: [] as readonly ExtraColumn[],
    cell: (column: string) => current.cells[header?.position(column) ?? -1] ?? '',
  };
  readCsvRecords(source.text, dialect, {
    record(cells, row) {
      if (cells.length === 1 && cells[0] === '') return undefined;
      if (!header) {
        if (row === 1 && /^sep=.$/i.test(cells.join(dialect.delimiter))) return undefined;
        header = readHeader(source, cells, row, report);
        failed = header === null;
        current.extra = header?.extra ?? [];
        return !failed;
      }
      rows += 1;
      if (rows > maxRows) {
        report.error(file, `The file has more than ${maxRows} rows; split it and open a part.`, { row });
        return false;
      }
      if (!checkWidth(file, cells, header, row, report)) return undefined;
      current.row = row;
      current.cells = cells;
      visit(current);
      return undefined;
    },
    badQuote(row, unclosed, lines) {
      const rest = lines > 1 ? ` It took up ${lines} lines, which were left out.` : '';
      const what = unclosed
        ? 'A quotation mark is opened and never closed.'
        : 'Text stands after a closing quotation mark; write quotation marks inside a quoted cell twice.';
      report.error(file, what + rest, { row });
      report.count(file, 'reported');
    },
  });
  if (!header && !failed) report.error(file, 'The file is empty; it needs a header row.');
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
  return { position: (column) => known.get(column) ?? -1, extra, width: cells.length };
}

function uniqueName(name: string, used: Set<string>): string {
  let candidate = name;
  for (let number = 2; used.has(candidate); number += 1) candidate = `${name} (${number})`;
  used.add(candidate);
  return candidate;
}

function checkWidth(
  file: string,
  cells: readonly string[],
  header: TableHeader,
  row: number,
  report: Report,
): boolean {
  if (cells.length < header.width) {
    report.warning(
      file,
      `The row has ${cells.length} cells, the header ${header.width}; the missing ones are taken as empty.`,
      {
        row,
      },
    );
  } else if (cells.length > header.width && cells.slice(header.width).some((cell) => cell !== '')) {
    const rest = cells.slice(header.width).join(', ').slice(0, 80);
    report.warning(
      file,
      `The row has ${cells.length} cells, the header ${header.width}; “${rest}” has no column and was left out. Put cells that contain commas in quotation marks.`,
      { row },
    );
  }
  if (cells.every((cell) => cell.length <= maxCell)) return true;
  report.error(file, 'A cell is longer than a million characters; the row was left out.', { row });
  report.count(file, 'reported');
  return false;
}

/** Collects the columns that the format does not know, row by row. */
export function createExtraColumns(): { columns: ReadonlyMap<string, string[]>; add(row: TableRow): void } {
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
