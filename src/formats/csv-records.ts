import Papa from 'papaparse';

/** How a table of text is written. */
export interface CsvDialect {
  readonly delimiter: string;
}

/** What `readCsvRecords` tells while it reads. Rows count from 1, as in a spreadsheet. */
export interface CsvVisitor {
  /** One record. Return false to stop. An empty line is a record with one empty cell. */
  record(cells: readonly string[], row: number): boolean | undefined;
  /** A quote that stands where none may. `lines` is the number of lines that its record took up. */
  badQuote(row: number, unclosed: boolean, lines: number): void;
}

/** Characters handed to papaparse at a time, so that a million rows never exist as arrays all at once. */
const sliceLength = 1 << 22;

interface ParsedSlice {
  readonly data: string[][];
  readonly errors: readonly { readonly code: string; readonly row: number }[];
  readonly meta: { readonly cursor: number };
}

/**
 * Reads the records of a text in order. All cells stay text, exactly as written; nothing is typed, trimmed or renamed.
 *
 * papaparse guesses one kind of line end and loses rows of a file that mixes them, so mixed ones are made equal first, outside
 * quotes only. A quote that never closes ends the reading at the line where it opens. Cost: linear.
 */
export function readCsvRecords(text: string, { delimiter }: CsvDialect, visitor: CsvVisitor): void {
  const { input, newline } = withOneLineEnd(text, delimiter);
  const parser = { delimiter, newline, quoteChar: '"' };
  let offset = 0;
  let length = sliceLength;
  let row = 0;
  while (offset < input.length) {
    const last = offset + length >= input.length;
    const slice = input.slice(offset, offset + length);
    const parsed = parseSlice(parser, slice, !last);
    const bad = new Map<number, boolean>();
    for (const error of parsed.errors) {
      if (last || error.row < parsed.data.length) bad.set(error.row, error.code === 'MissingQuotes');
    }
    const ended = last && endsInsideQuote(slice, parsed.data);
    for (let i = 0; i < parsed.data.length; i += 1) {
      row += 1;
      const cells = parsed.data[i] ?? [];
      const finalEmpty = last && i === parsed.data.length - 1 && cells.length === 1 && cells[0] === '';
      if (finalEmpty) break;
      const unclosed = bad.get(i) ?? (ended && i === parsed.data.length - 1 ? true : undefined);
      if (unclosed !== undefined) {
        visitor.badQuote(
          row,
          unclosed,
          cells.reduce((sum, cell) => sum + cell.split(newline).length - 1, 1),
        );
        continue;
      }
      if (visitor.record(cells, row) === false) return;
    }
    if (last) return;
    // A record longer than the slice: take a larger one instead of cutting it.
    if (parsed.data.length === 0) length *= 2;
    else {
      offset += parsed.meta.cursor;
      length = sliceLength;
    }
  }
}

function parseSlice(config: object, slice: string, ignoreLastRow: boolean): ParsedSlice {
  const parser = new (
    Papa.Parser as unknown as new (
      config: object,
    ) => {
      parse(input: string, baseIndex: number, ignoreLastRow: boolean): ParsedSlice;
    }
  )(config);
  return parser.parse(slice, 0, ignoreLastRow);
}

/** papaparse takes the second of two quotes at the very end for the closing one; then an odd number of quotes is left. */
function endsInsideQuote(slice: string, data: readonly string[][]): boolean {
  if (!slice.endsWith('""')) return false;
  const cell = data.at(-1)?.at(-1) ?? '';
  return cell.endsWith('"') && (slice.match(/"/g)?.length ?? 0) % 2 === 1;
}

/** Returns the text with one kind of line end outside quotes, and that line end. Cells keep their own line ends. */
function withOneLineEnd(text: string, delimiter: string): { input: string; newline: string } {
  const hasReturn = text.includes('\r');
  if (!hasReturn) return { input: text, newline: '\n' };
  const lineFeeds = text.includes('\n');
  if (!lineFeeds && !text.includes('"')) return { input: text, newline: '\r' };
  if (!/\r(?!\n)|(?<!\r)\n/.test(text)) return { input: text, newline: '\r\n' };
  const parts: string[] = [];
  let quoted = false;
  let fieldStart = true;
  let from = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 34) {
      if (quoted) quoted = false;
      else if (fieldStart || text.charCodeAt(i - 1) === 34) quoted = true;
    } else if (code === 13 && !quoted) {
      parts.push(text.slice(from, i), '\n');
      if (text.charCodeAt(i + 1) === 10) i += 1;
      from = i + 1;
      fieldStart = true;
      continue;
    }
    fieldStart = !quoted && (code === 10 || text[i] === delimiter);
  }
  parts.push(text.slice(from));
  return { input: parts.join(''), newline: '\n' };
}
