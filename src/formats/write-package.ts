import type { Dataset } from '../model/dataset.ts';
import { writeCsv } from './csv-text.ts';
import { packageRows } from './package-rows.ts';
import { type PackageTable, packageTableNames, packageTables } from './package-tables.ts';
import { descriptorFile } from './read-descriptor.ts';
import { readPackage } from './read-package.ts';
import { writeDescriptor } from './write-descriptor.ts';

/**
 * Returns the files of a dataset's data package.
 *
 * With the files that the dataset was opened from, a table in which nothing was edited keeps its bytes, and so do files that are no tables:
 * opening and saving without an edit is the identity. Edited tables are written anew, with all their columns.
 */
export function writePackage(
  dataset: Dataset,
  original: ReadonlyMap<string, Uint8Array> = new Map(),
): ReadonlyMap<string, Uint8Array> {
  const encoder = new TextEncoder();
  const now = tableTexts(dataset);
  const before = original.size > 0 ? readPackage(original).dataset : null;
  const then = before ? tableTexts(before) : new Map<PackageTable, string>();
  if (
    before &&
    isSame(dataset, before) &&
    [...now].every(([table, text]) => then.get(table) === text) &&
    then.size === now.size
  ) {
    return original;
  }
  const files = new Map<string, Uint8Array>();
  const tableFiles = new Set<string>([descriptorFile, ...packageTableNames.map((table) => `${table}.csv`)]);
  for (const [file, bytes] of original) if (!tableFiles.has(file)) files.set(file, bytes);
  for (const [table, text] of now) {
    const file = `${table}.csv`;
    const kept = then.get(table) === text ? original.get(file) : undefined;
    files.set(file, kept ?? encoder.encode(text));
  }
  files.set(descriptorFile, encoder.encode(describe(dataset)));
  return files;
}

const isSame = (a: Dataset, b: Dataset): boolean =>
  a.name === b.name && a.title === b.title && a.description === b.description;

function tableTexts(dataset: Dataset): Map<PackageTable, string> {
  const texts = new Map<PackageTable, string>();
  for (const [table, { rows, extra }] of packageRows(dataset)) {
    const columns = [...extra.values()];
    const withExtra = [...rows].map((row, index) => [
      ...row,
      ...columns.map((column) => column[index] ?? ''),
    ]);
    texts.set(table, writeCsv([...packageTables[table], ...extra.keys()], withExtra));
  }
  return texts;
}

function describe(dataset: Dataset): string {
  const tables = packageRows(dataset);
  const extra = new Map([...tables].map(([table, rows]) => [table, [...rows.extra.keys()]] as const));
  return writeDescriptor(dataset, new Set(tables.keys()), extra);
}
