import { decodeText } from './decode-text.ts';
import { type PackageTable, packageTableNames } from './package-tables.ts';
import type { Report } from './report.ts';

/** What `datapackage.json` says: the names of the package, and in which file each table lives. */
export interface Descriptor {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly path: ReadonlyMap<PackageTable, string>;
  /** The Table Schema that the descriptor gives a table, as it stands there. */
  readonly schema: ReadonlyMap<PackageTable, unknown>;
  /** Names of what else it says of the package, such as licences. */
  readonly more: readonly string[];
}

export const descriptorFile = 'datapackage.json';

/**
 * Returns what the descriptor of a package says, or the usual file names when there is none. A descriptor that cannot be read is
 * reported and then ignored: the tables may still be whole. Nothing that it names outside the package is ever fetched.
 */
export function readDescriptor(files: ReadonlyMap<string, Uint8Array>, report: Report): Descriptor {
  const usual = new Map(packageTableNames.map((table) => [table, `${table}.csv`]));
  const empty = { name: '', title: '', description: '', path: usual, schema: new Map(), more: [] };
  const bytes = files.get(descriptorFile);
  if (!bytes) return empty;
  const json = parseObject(bytes, report);
  if (!json) return empty;
  const text = (key: string): string => {
    const value = json.get(key);
    return typeof value === 'string' ? value : '';
  };
  const resources = json.get('resources');
  if (!Array.isArray(resources)) {
    report.error(descriptorFile, 'The descriptor lists no “resources”; the usual file names are taken.');
    return { ...empty, name: text('name'), title: text('title'), description: text('description') };
  }
  const path = new Map(usual);
  const schema = new Map<PackageTable, unknown>();
  for (const resource of resources as unknown[]) {
    const found = readResource(resource, files, report);
    if (!found) continue;
    path.set(found.table, found.file);
    schema.set(found.table, found.schema);
  }
  const written = ['name', 'title', 'description', 'profile', '$schema', 'resources'];
  const more = [...json.keys()].filter((key) => !written.includes(key));
  return { name: text('name'), title: text('title'), description: text('description'), path, schema, more };
}

function parseObject(bytes: Uint8Array, report: Report): Map<string, unknown> | null {
  const decoded = decodeText(bytes);
  if (!decoded.ok) {
    report.error(descriptorFile, decoded.message);
    return null;
  }
  try {
    const value: unknown = JSON.parse(decoded.text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return new Map(Object.entries(value));
    report.error(descriptorFile, 'The descriptor is not a JSON object; it was ignored.');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    report.error(descriptorFile, `The descriptor is not valid JSON and was ignored: ${reason}.`);
  }
  return null;
}

function readResource(
  resource: unknown,
  files: ReadonlyMap<string, Uint8Array>,
  report: Report,
): { table: PackageTable; file: string; schema: unknown } | null {
  const entries = new Map(typeof resource === 'object' && resource !== null ? Object.entries(resource) : []);
  const [name, given] = [entries.get('name'), entries.get('path')];
  if (typeof given !== 'string') {
    report.warning(
      descriptorFile,
      `The resource ${JSON.stringify(name ?? '')} has no single path; it was passed over.`,
    );
    return null;
  }
  if (/^[a-z][a-z0-9+.-]*:|^[\\/]|(^|[\\/])\.\.([\\/]|$)/i.test(given)) {
    report.error(descriptorFile, `The path “${given}” leads out of the package; it was not opened.`);
    return null;
  }
  const file = given.replace(/^\.\//, '');
  if (!files.has(file)) {
    report.error(descriptorFile, `The resource “${file}” is listed but not there.`);
    return null;
  }
  const base = file.replace(/^.*\//, '').replace(/\.csv$/i, '');
  const table =
    packageTableNames.find((known) => known === name) ?? packageTableNames.find((known) => known === base);
  if (table) return { table, file, schema: entries.get('schema') };
  report.warning(
    descriptorFile,
    `The resource “${file}” is no table of this kind of package; it was not read.`,
  );
  return null;
}
