import { writeCsv } from './csv-text.ts';
import { decodeXml } from './decode-xml.ts';
import type { NamedText } from './read-edge-list.ts';
import { type ReadResult, refused } from './read-result.ts';
import { readNamedTables } from './read-tables.ts';
import { createReport } from './report.ts';
import { readDateStyles } from './xlsx-dates.ts';
import { readSheetRows } from './xlsx-sheet.ts';
import { readXml, XmlFault } from './xml-events.ts';

/** A sheet of a workbook: its name and the file in the archive that holds it. */
interface SheetPart {
  readonly name: string;
  readonly path: string;
}

/**
 * Returns the network in an Excel workbook: one sheet of relations, or one of relations and one of actors. Only text, numbers and dates are
 * read; formulas give the values that were saved with them and are never run. Problems name the sheet, row and column.
 */
export function readXlsx(file: string, files: ReadonlyMap<string, Uint8Array>): ReadResult {
  const report = createReport();
  try {
    const part = (path: string): string | null => {
      const bytes = files.get(path);
      if (!bytes) return null;
      const decoded = decodeXml(bytes);
      if (!decoded.ok) throw new XmlFault(decoded.message, 1);
      return decoded.text;
    };
    const { sheets, from1904 } = readWorkbook(
      part('xl/workbook.xml') ?? '',
      part('xl/_rels/workbook.xml.rels') ?? '',
    );
    const strings = readStrings(part('xl/sharedStrings.xml'));
    const styles = part('xl/styles.xml');
    const dateStyles = styles === null ? [] : readDateStyles(styles);
    const tables: NamedText[] = [];
    for (const { name, path } of sheets) {
      const text = part(path);
      if (text === null) return refused(file, `The sheet “${name}” is missing in the workbook.`);
      const rows = readSheetRows(text, { file: name, strings, dateStyles, from1904, report });
      if (rows.length > 0) tables.push({ file: name, text: tableText(rows) });
    }
    if (tables.length === 0) return refused(file, 'The workbook is empty.');
    const result = readNamedTables(file, tables);
    return { ...result, problems: [...report.problems, ...result.problems] };
  } catch (fault) {
    if (!(fault instanceof XmlFault)) throw fault;
    return refused(file, fault.message, fault.line);
  }
}

/** Rows as a table of text. Empty cells at the end of a row are not in the file; they are no missing ones. */
function tableText(rows: readonly string[][]): string {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const padded = rows.map((row) =>
    row.length === 0 ? row : Array.from({ length: width }, (_, index) => row[index] ?? ''),
  );
  return writeCsv(padded[0] ?? [], padded.slice(1));
}

function readWorkbook(workbook: string, relations: string): { sheets: SheetPart[]; from1904: boolean } {
  const targets = new Map<string, string>();
  readXml(relations, {
    open({ name, attributes }) {
      const target = attributes.get('Target') ?? '';
      if (name === 'Relationship')
        targets.set(attributes.get('Id') ?? '', target.replace(/^\/?(xl\/)?/, 'xl/'));
    },
    close: () => undefined,
  });
  const sheets: SheetPart[] = [];
  let from1904 = false;
  readXml(workbook, {
    open({ name, attributes }) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes.get('date1904') ?? '');
      if (name !== 'sheet') return;
      const path = targets.get(attributes.get('id') ?? '');
      if (path?.includes('worksheets/')) sheets.push({ name: attributes.get('name') ?? path, path });
    },
    close: () => undefined,
  });
  return { sheets, from1904 };
}

/** Texts that cells share, joined from their differently set pieces; readings beside Asian words are not part of them. */
function readStrings(text: string | null): string[] {
  const strings: string[] = [];
  if (text === null) return strings;
  let current = '';
  let phonetic = false;
  readXml(text, {
    open({ name }) {
      if (name === 'si') current = '';
      if (name === 'rPh') phonetic = true;
    },
    close(name, inside) {
      if (name === 't' && !phonetic) current += inside;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'si') strings.push(current);
    },
  });
  return strings;
}
