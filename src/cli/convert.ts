import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { lossesOf } from '../formats/losses.ts';
import { type WriteFormat, writeFormats } from '../formats/write-file.ts';
import { writePackage } from '../formats/write-package.ts';
import { readPath } from './read-path.ts';

const usage = `attest convert IN OUT [--for-spreadsheet]

Reads a file, zip or folder and writes it as OUT: .zip or a folder (data package), .csv (relations), .gexf, .graphml, .json (graphology).
What the format cannot hold is said on stderr. --for-spreadsheet takes the power from formulas in a .csv.
Exit code 1 when IN was refused, 2 when the command was not understood.
`;

/** Converts a file by the extension of the other, and returns the exit code. */
export async function convertCommand(argv: readonly string[]): Promise<number> {
  const forSpreadsheet = argv.includes('--for-spreadsheet');
  const paths = argv.filter((word) => word !== '--for-spreadsheet');
  const [from, to] = paths;
  if (!from || !to || paths.length !== 2 || from.startsWith('--') || to.startsWith('--')) {
    process.stderr.write(usage);
    return 2;
  }
  const format = formatOf(to, forSpreadsheet);
  if (!format) {
    process.stderr.write(`“${extname(to)}” is no format to write.\n\n${usage}`);
    return 2;
  }
  const { dataset, problems, beside = [], unpacked } = readPath(from);
  for (const { file, row, column, message } of problems) {
    process.stderr.write(`${file}:${row ?? ''}:${column ?? ''} ${message}\n`);
  }
  if (!dataset) return 1;
  // A package comes out as it went in, with everything that lies beside its tables.
  const isWhole = format.id === 'package' && unpacked !== undefined;
  for (const loss of isWhole ? [] : [...beside, ...lossesOf(dataset, format.id)])
    process.stderr.write(`Not in ${to}: ${loss}.\n`);
  if (extname(to) === '') writeFolder(to, writePackage(dataset, unpacked));
  else writeFileSync(to, format.write(dataset, unpacked));
  return 0;
}

function writeFolder(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
}

function formatOf(path: string, forSpreadsheet: boolean): WriteFormat | undefined {
  const extension = extname(path).slice(1).toLowerCase();
  if (extension === '' && (!existsSync(path) || statSync(path).isDirectory())) return writeFormats[0];
  const id = forSpreadsheet && extension === 'csv' ? 'spreadsheet' : null;
  return writeFormats.find((format) => (id ? format.id === id : format.extension === extension));
}
