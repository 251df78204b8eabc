import type { LegacyEncoding } from './decode-text.ts';
import { isPackage, readFolder } from './read-folder.ts';
import { readPlainFile } from './read-plain-file.ts';
import { type ReadResult, refused } from './read-result.ts';
import { readZip } from './read-zip.ts';

/**
 * Returns the dataset in one file of any format that Attest reads, an archive or not. `encoding` is the reader's answer when a text is not
 * Unicode. Never throws for what a file holds; a file that cannot be opened gives no dataset and the reason.
 */
export function readFile(file: string, bytes: Uint8Array, encoding?: LegacyEncoding): ReadResult {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
  if (!isZip) return readPlainFile(file, bytes, encoding);
  const zip = readZip(bytes);
  if (!zip.ok) return refused(file, zip.message);
  const read = readFolder(file, zip.files, encoding);
  const result = isPackage([...zip.files.keys()]) ? { ...read, unpacked: zip.files } : read;
  const extension = /\.\w+$/.exec(file)?.[0];
  if (!extension || /\.(zip|xlsx|xlsm)$/i.test(extension) || !result.dataset) return result;
  const message = `The file is named ${extension}, but is a zip archive; it was read as that.`;
  const problem = { severity: 'warning' as const, file, row: null, column: null, message };
  return { ...result, problems: [problem, ...result.problems] };
}
