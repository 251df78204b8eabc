import { decodeText, type LegacyEncoding } from './decode-text.ts';
import { disguiseOf } from './disguise.ts';
import type { NamedText } from './read-edge-list.ts';
import { readPackage } from './read-package.ts';
import { readPlainFile } from './read-plain-file.ts';
import { type ReadResult, refused } from './read-result.ts';
import { readNamedTables } from './read-tables.ts';
import { readXlsx } from './read-xlsx.ts';

/**
 * Returns the dataset in several files, of a folder or a zip: a data package, or one table of relations with or without a table of actors,
 * or a single file of another format. Files beside it are named, not passed over in silence.
 */
export function readFolder(
  name: string,
  files: ReadonlyMap<string, Uint8Array>,
  encoding?: LegacyEncoding,
): ReadResult {
  const names = [...files.keys()];
  if (names.length === 0) return refused(name, 'It holds no files.');
  if (isPackage(names)) return readPackage(files, encoding);
  if (files.has('xl/workbook.xml')) return readXlsx(name, files);
  if (files.has('content.xml') && files.has('mimetype')) {
    return refused(name, 'This is a LibreOffice document; save each sheet as CSV (UTF-8) and open that.');
  }
  const tables = names.filter((file) => /\.(csv|tsv)$/i.test(file));
  if (tables.length > 0) return readTables(name, tables, files, encoding);
  const readable = names.filter((file) => /\.(gexf|graphml|json|jsonl|xml)$/i.test(file));
  if (readable.length === 1 && readable[0])
    return readPlainFile(readable[0], files.get(readable[0])!, encoding);
  const nested = names.find((file) => /\.zip$/i.test(file));
  if (nested) return refused(name, `It holds another archive, “${nested}”; unpack that first.`);
  const list = names.slice(0, 6).join(', ');
  return refused(
    name,
    `It holds no data package (actors.csv and relations.csv) and no single network file: ${list}.`,
  );
}

/** Whether files with these names are a data package. */
export function isPackage(names: readonly string[]): boolean {
  return names.some((file) => /(^|\/)(datapackage\.json|actors\.csv|relations\.csv)$/.test(file));
}

function readTables(
  name: string,
  tables: readonly string[],
  files: ReadonlyMap<string, Uint8Array>,
  encoding: LegacyEncoding | undefined,
): ReadResult {
  const texts: NamedText[] = [];
  for (const file of tables) {
    const bytes = files.get(file)!;
    const disguise = disguiseOf(bytes);
    if (disguise !== null) return refused(file, disguise);
    const decoded = decodeText(bytes, encoding);
    if (!decoded.ok) return refused(file, decoded.message);
    texts.push({ file, text: decoded.text });
  }
  return readNamedTables(name, texts);
}
