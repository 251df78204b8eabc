import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const encoder = new TextEncoder();

/** The files of a package written out as text, for reading. */
export function packageFiles(texts: Readonly<Record<string, string>>): Map<string, Uint8Array> {
  return new Map(Object.entries(texts).map(([name, text]) => [name, encoder.encode(text)]));
}

/** The files of a folder below `graph-data/`. */
export function exampleFiles(folder: string): Map<string, Uint8Array> {
  const root = resolve(import.meta.dirname, '../../graph-data', folder);
  const names = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  return new Map(names.map((name) => [name, readFileSync(join(root, name))]));
}
