import { writeZip } from '../../src/formats/write-zip.ts';
import { oddCsvFiles } from '../fixtures/odd-csv.ts';
import type { OddFile } from '../fixtures/odd-file.ts';
import { oddJsonFiles } from '../fixtures/odd-json.ts';
import { packageParts } from '../fixtures/odd-packages.ts';
import { oddXlsxFiles } from '../fixtures/odd-xlsx.ts';
import { oddXmlFiles } from '../fixtures/odd-xml.ts';
import { oddZipFiles } from '../fixtures/odd-zip.ts';
import { mutants } from './mutants.ts';
import { brokenPromise } from './promises.ts';

const named = (files: readonly OddFile[], pattern: RegExp) => files.filter((file) => pattern.test(file.name));

/** A mutant as a file to open; a mutant of a table is put into a package with the other tables. */
type Wrap = (file: { name: string; bytes: Uint8Array }) => { name: string; bytes: Uint8Array };

const inPackage: Wrap = ({ name, bytes }) => ({
  name: 'package.zip',
  bytes: writeZip(new Map([...packageTexts, [name, bytes]])),
});
const packageTexts = new Map(packageParts().map((part) => [part.name, part.bytes]));

/** A reader, the files that its mutants are made from, and what is opened then. */
export const targets: readonly (readonly [name: string, files: () => OddFile[], wrap?: Wrap])[] = [
  ['csv', oddCsvFiles],
  ['gexf', () => named(oddXmlFiles(), /\.gexf$/)],
  ['graphml', () => named(oddXmlFiles(), /\.graphml$/)],
  ['json', () => named(oddJsonFiles(), /(?<!ftm)\.json$/)],
  ['ftm', () => named(oddJsonFiles(), /\.ftm\.json$/)],
  ['zip', oddZipFiles],
  ['xlsx', oddXlsxFiles],
  ['package', packageParts, inPackage],
];

/** Reads mutants of one reader's files and returns the first few that broke a promise, with their place in the row. */
export function fuzz(
  files: readonly OddFile[],
  seed: number,
  count: number,
  wrap: Wrap = (file) => file,
): string[] {
  const broken: string[] = [];
  let index = 0;
  for (const mutant of mutants(files, seed)) {
    if (index >= count || broken.length >= 5) break;
    const { name, bytes } = mutant;
    const opened = wrap(mutant);
    const reason = brokenPromise(opened.name, opened.bytes);
    if (reason !== null)
      broken.push(
        `mutant ${index} of seed ${seed}, from ${name}: ${reason}\n${JSON.stringify(new TextDecoder('latin1').decode(bytes).slice(0, 600))}`,
      );
    index += 1;
  }
  return broken;
}

/** Runs every reader, or those that are named, and returns how many broke a promise. */
export function runFuzz(names: readonly string[], count: number, seed: number): number {
  let failed = 0;
  for (const [name, files, wrap] of targets) {
    if (names.length > 0 && !names.includes(name)) continue;
    const started = performance.now();
    const broken = fuzz(files(), seed, count, wrap);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(
      `${name}: ${count} mutants, seed ${seed}, ${seconds} s, ${broken.length === 0 ? 'every promise kept' : 'BROKEN'}`,
    );
    for (const line of broken) console.log(line);
    if (broken.length > 0) failed += 1;
  }
  return failed;
}
