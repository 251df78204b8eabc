import { actorRoles, namesBothEnds } from './column-roles.ts';
import { decodeText, type LegacyEncoding } from './decode-text.ts';
import { disguiseOf } from './disguise.ts';
import { type NamedText, readEdgeList } from './read-edge-list.ts';
import { readPackage } from './read-package.ts';
import { readPlainFile } from './read-plain-file.ts';
import { type ReadResult, refused } from './read-result.ts';
import { findSheet } from './sheet.ts';

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
  if (names.some((file) => /(^|\/)(datapackage\.json|actors\.csv|relations\.csv)$/.test(file)))
    return readPackage(files);
  if (files.has('xl/workbook.xml')) {
    return refused(name, 'This is an Excel workbook; save each sheet as CSV (UTF-8) and open that.');
  }
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
  if (texts.length === 1 && texts[0]) return readEdgeList(texts[0]);
  const relations = texts.filter(({ text }) => findSheet(text, namesBothEnds));
  const others = texts.filter((table) => !relations.includes(table));
  const actors = others.filter(({ text }) => findSheet(text, (cells) => actorRoles(cells).has('id')));
  if (relations.length !== 1 || actors.length > 1 || !relations[0]) {
    const list = tables.slice(0, 6).join(', ');
    return refused(
      name,
      `It holds ${tables.length} tables (${list}), but not just one of relations and one of actors.`,
    );
  }
  const result = readEdgeList(relations[0], actors[0] ?? null);
  const unread = others.filter((table) => !actors.includes(table));
  const message = 'This table has no column “id”, nor source and target; it was not read.';
  const problems = unread.map(({ file }) => ({
    severity: 'warning' as const,
    file,
    row: null,
    column: null,
    message,
  }));
  return { ...result, problems: [...result.problems, ...problems] };
}
