import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPackage } from '../../src/formats/read-package.ts';
import { organicLayout } from '../../src/layout/organic.ts';

const folder = join(import.meta.dirname, '../../graph-data/january-2022');

it('the shipped places are those that the layout gives for the shipped data', () => {
  const files = new Map(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [entry.name, new Uint8Array(readFileSync(join(folder, entry.name)))]),
  );
  const { dataset } = readPackage(files);
  expect(dataset).not.toBeNull();
  if (!dataset) return;
  const { actors, relations, coordinates } = dataset;
  const names = actors.map((actor) => actor.name);
  const places = organicLayout({ names, source: relations.source, target: relations.target });
  const rounded = (values: Float64Array | null) => Array.from(values ?? [], (value) => value.toFixed(1));
  expect(rounded(coordinates)).toEqual(rounded(places));
}, 60_000);
