import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { organicLayout } from '../layout/organic.ts';
import type { Actor } from '../model/dataset.ts';
import { readPath } from './read-path.ts';

const usage = `attest layout PACKAGE [--seed NUMBER]

Finds a place for every actor of a package (a folder) and writes them to its positions.csv, so that the package opens with its picture at once.
The same data and seed give the same places. List positions.csv in the package's datapackage.json.
`;

/** Lays a package out, writes `positions.csv` into it and returns the exit code. */
export async function layoutCommand(argv: readonly string[]): Promise<number> {
  const order = parseOrder(argv);
  if (typeof order === 'string') {
    process.stderr.write(order === '' ? usage : `${order}\n\n${usage}`);
    return 2;
  }
  const { path, seed } = order;
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    process.stderr.write(`${path}: This is not a folder; positions.csv has no place in it.\n`);
    return 1;
  }
  const { dataset, problems } = readPath(path);
  if (!dataset) {
    for (const { file, message } of problems) process.stderr.write(`${file}: ${message}\n`);
    return 1;
  }
  const { actors, relations } = dataset;
  const names = actors.map((actor) => actor.name);
  const places = organicLayout({ names, source: relations.source, target: relations.target, seed });
  writeFileSync(join(path, 'positions.csv'), formatPositions(actors, places));
  process.stderr.write(`${path}: ${actors.length} actors placed in positions.csv.\n`);
  return 0;
}

function parseOrder(argv: readonly string[]): { path: string; seed: number } | string {
  const paths: string[] = [];
  let seed = 1;
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] ?? '';
    if (word === '--seed') {
      seed = Number(argv[++i]);
      if (!Number.isInteger(seed)) return 'The seed must be a whole number.';
    } else if (word.startsWith('--')) return `There is no option ${word}.`;
    else paths.push(word);
  }
  const [path] = paths;
  if (path === undefined) return '';
  return paths.length > 1 ? 'Lay out one package at a time.' : { path, seed };
}

function formatPositions(actors: readonly Actor[], places: Float64Array): string {
  const rows = actors.map(({ id }, i) => {
    const cell = /[",\r\n]/.test(id) ? `"${id.replaceAll('"', '""')}"` : id;
    return `${cell},${places[2 * i]?.toFixed(1)},${places[2 * i + 1]?.toFixed(1)}\n`;
  });
  return `id,x,y\n${rows.join('')}`;
}
