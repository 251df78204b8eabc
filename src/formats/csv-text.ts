/** How a table is written. */
export interface CsvTextOptions {
  /**
   * Puts an apostrophe before cells that a spreadsheet would run as a formula. Changes such cells, so it is only for tables that are
   * opened in a spreadsheet, never for a data package. Default false.
   */
  readonly forSpreadsheet?: boolean;
}

/** Returns a table as CSV text: commas, line feeds, quotation marks only where they are needed. */
export function writeCsv(
  header: readonly string[],
  rows: Iterable<readonly string[]>,
  { forSpreadsheet = false }: CsvTextOptions = {},
): string {
  const cell = forSpreadsheet ? (text: string) => quoteCell(neutral(text)) : quoteCell;
  const lines = [header.map(cell).join(',')];
  for (const row of rows) {
    const line = row.map(cell).join(',');
    // A row with nothing in its only cell would pass for an empty line.
    lines.push(line === '' ? '""' : line);
  }
  return `${lines.join('\n')}\n`;
}

const quoteCell = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Spreadsheets take a cell for a formula when it begins so (OWASP ASVS 1.2.10). */
const neutral = (text: string): string => (/^[=+\-@\t\r\0]/.test(text) ? `'${text}` : text);
