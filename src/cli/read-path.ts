import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { LegacyEncoding } from '../formats/decode-text.ts';
import { readFile } from '../formats/read-file.ts';
import { readFolder } from '../formats/read-folder.ts';
import { type ReadResult, refused } from '../formats/read-result.ts';
import { zipLimits } from '../formats/zip-directory.ts';

/** Returns the dataset at a path: a file of any format, a zip, or a folder. What cannot be opened is refused in words. */
export function readPath(path: string, encoding?: LegacyEncoding): ReadResult {
  const name = basename(path);
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) {
      const files = filesOf(path);
      if (typeof files === 'string') return refused(name, files);
      return { ...readFolder(name, files, encoding), unpacked: files };
    }
    if (!stat.isFile()) return refused(name, 'This is neither a file nor a folder.');
    if (stat.size > zipLimits.fileSize) {
      return refused(name, 'The file is larger than 200 MB; split it, or make it smaller.');
    }
    return readFile(name, readFileSync(path), encoding);
  } catch (error) {
    return refused(name, reasonOf(error));
  }
}

/** Files of a folder and of its folders, by their names within it; links and hidden files are passed over. */
function filesOf(root: string): Map<string, Uint8Array> | string {
  const files = new Map<string, Uint8Array>();
  const folders = [''];
  let size = 0;
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (name.split('/').length <= 3) folders.push(name);
        continue;
      }
      if (!entry.isFile()) continue;
      size += lstatSync(join(root, name)).size;
      if (files.size >= zipLimits.entries) return `The folder holds more than ${zipLimits.entries} files.`;
      if (size > zipLimits.size) return 'The folder is larger than 500 MB.';
      files.set(name, readFileSync(join(root, name)));
    }
  }
  return files;
}

const reasons = new Map([
  ['ENOENT', 'There is no such file or folder.'],
  ['EACCES', 'The file may not be read by you.'],
  ['EPERM', 'The file may not be read by you.'],
  ['EMFILE', 'Too many files are open.'],
]);

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = reasons.get(code);
  if (known) return known;
  return `It could not be read: ${error instanceof Error ? error.message : String(error)}.`;
}
