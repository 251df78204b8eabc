import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const encoder = new TextEncoder();

/** The files of a package written out as text, for reading. */
export function packageFiles(texts: Readonly<Record<string, string>>): Map<string, Uint8Array> {
  return new Map(Object.entries(texts).map(([name, text]) => [name, encoder.encode(text)]));
}

/** The files of a folder below `graph-data/`. */
export function exampleFiles(folder: string): Map<string, Uint8Array> {
  const root = resolve(import.meta.dirname, '../../graph-data', folder);
  return new Map(readdirSync(root).map((name) => [name, readFileSync(join(root, name))]));
}
