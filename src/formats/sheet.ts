import { readCsvRecords } from './csv-records.ts';
import { oddCharacters } from './odd-characters.ts';
import type { Report } from './report.ts';

/** A table of somebody else's making, looked at before it is read: how its cells are set apart and where its header stands. */
export interface Sheet {
  readonly text: string;
  readonly delimiter: string;
  /** Row of the header, or 0 when the first row is already a row of values. */
  readonly headerRow: number;
  readonly headings: readonly string[];
}

const delimiters = [',', ';', '\t', '|'] as const;
const lookedAt = 30;

/**
 * Returns the shape of a table. `isHeader` says whether a row of cells names the columns that are needed; it is looked for in the
 * first 30 rows, under each delimiter, so that title lines and comments above it do no harm. Null when no row is one.
 */
export function findSheet(text: string, isHeader: (cells: readonly string[]) => boolean): Sheet | null {
  const declared = /^sep=(.)\r?\n/i.exec(text)?.[1];
  for (const delimiter of declared ? [declared] : delimiters) {
    const rows = firstRows(text, delimiter);
    const at = rows.findIndex((cells) => cells.length > 1 && isHeader(cells));
    if (at >= 0) return { text, delimiter, headerRow: at + 1, headings: rows[at] ?? [] };
  }
  return null;
}

/** Returns a table whose columns have no names, or names that say nothing: the delimiter that cuts most rows alike. */
export function guessSheet(text: string): Sheet | null {
  let best: Sheet | null = null;
  let bestScore = 0;
  for (const delimiter of delimiters) {
    const rows = firstRows(text, delimiter).filter((cells) => cells.length > 1 || cells[0] !== '');
    const width = rows[0]?.length ?? 0;
    if (width < 2) continue;
    const score = rows.filter((cells) => cells.length === width).length / rows.length;
    if (score <= bestScore) continue;
    bestScore = score;
    best = { text, delimiter, headerRow: 0, headings: rows[0] ?? [] };
  }
  return bestScore > 0.8 ? best : null;
}

/** The first 30 rows of a text under a delimiter; one with a broken quote is an empty list. */
export function firstRows(text: string, delimiter: string): (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  readCsvRecords(
    text.slice(0, 1 << 16),
    { delimiter },
    {
      record(cells, row) {
        rows[row - 1] = cells;
        return rows.length < lookedAt;
      },
      badQuote: (row) => {
        rows[row - 1] = [];
      },
    },
  );
  return Array.from(rows, (cells) => cells ?? []);
}

/** Cells longer than this are refused, in characters. */
const maxCell = 1_000_000;
const maxRows = 2_000_000;

/**
 * Reads the rows below the header of a sheet. Empty lines are passed over; wrong quotes, short and long rows and characters that
 * nobody sees are reported under `file`. Stops with an error after two million rows.
 */
export function readSheet(
  sheet: Sheet,
  file: string,
  report: Report,
  visit: (cells: readonly string[], row: number) => void,
): void {
  const odd = oddCharacters(sheet.text) !== null;
  let rows = 0;
  readCsvRecords(sheet.text, sheet, {
    record(cells, row) {
      if (row <= sheet.headerRow || (cells.length === 1 && cells[0] === '')) return undefined;
      rows += 1;
      if (rows > maxRows) {
        report.error(file, `The file has more than ${maxRows} rows; the rest was left out. Split it.`, {
          row,
        });
        return false;
      }
      if (cells.some((cell) => cell.length > maxCell)) {
        report.error(file, 'A cell is longer than a million characters; the row was left out.', { row });
        report.count(file, 'reported');
        return undefined;
      }
      checkWidth(cells, sheet, file, row, report);
      if (odd) checkCharacters(cells, sheet, file, row, report);
      visit(cells, row);
      return undefined;
    },
    badQuote(row, unclosed, lines) {
      const what = unclosed
        ? 'A quotation mark is opened and never closed'
        : 'Text stands after a closing quotation mark';
      report.error(file, `${what}; ${lines} line${lines === 1 ? ' was' : 's were'} left out.`, { row });
      report.count(file, 'reported');
    },
  });
}

function checkWidth(cells: readonly string[], sheet: Sheet, file: string, row: number, report: Report): void {
  const width = sheet.headings.length;
  const size = `The row has ${cells.length} cell${cells.length === 1 ? '' : 's'}, the header ${width}`;
  if (cells.length < width) {
    report.warning(file, `${size}; the missing ones are taken as empty.`, { row });
  } else if (cells.length > width && cells.slice(width).some((cell) => cell !== '')) {
    const rest = cells.slice(width).join(sheet.delimiter).slice(0, 80);
    const message = `${size}; “${rest}” has no column and was left out. Put cells that hold a separator in quotation marks.`;
    report.warning(file, message, { row });
  }
}

function checkCharacters(
  cells: readonly string[],
  sheet: Sheet,
  file: string,
  row: number,
  report: Report,
): void {
  cells.forEach((cell, position) => {
    const odd = oddCharacters(cell);
    if (odd === null) return;
    report.warning(file, `The cell ${odd}; it was kept as it is.`, {
      row,
      column: sheet.headings[position] ?? null,
    });
  });
}
