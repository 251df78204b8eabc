import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { convertCommand } from '../../src/cli/convert.ts';

test('what a package holds beside its tables is listed when it is converted', async () => {
  const root = mkdtempSync(join(tmpdir(), 'attest-convert-'));
  const from = join(root, 'in');
  mkdirSync(join(from, 'stories'), { recursive: true });
  writeFileSync(join(from, 'actors.csv'), 'id,name\na,A\nb,B\n');
  writeFileSync(join(from, 'relations.csv'), 'id,source,target,type\nr1,a,b,headed\n');
  writeFileSync(join(from, 'datapackage.json'), '{"name":"n","licenses":[{"name":"MIT"}],"resources":[]}');
  writeFileSync(join(from, 'stories/one.json'), '{}');
  const said: string[] = [];
  const listen = vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  const code = await convertCommand([from, join(root, 'out.gexf')]);
  listen.mockRestore();
  rmSync(root, { recursive: true });
  expect(code).toBe(0);
  expect(said.join('')).toContain('The file stories/one.json');
  expect(said.join('')).toContain('“licenses” of datapackage.json');
});

test('a package that becomes a zip and a folder again is the same to the byte', async () => {
  const root = mkdtempSync(join(tmpdir(), 'attest-convert-'));
  const from = join(import.meta.dirname, '../../graph-data/january-2022');
  const [zip, back] = [join(root, 'a.zip'), join(root, 'back')];
  expect(await convertCommand([from, zip])).toBe(0);
  expect(await convertCommand([zip, back])).toBe(0);
  const names = (folder: string) => (readdirSync(folder, { recursive: true }) as string[]).sort();
  expect(names(back)).toEqual(names(from));
  const files = names(from).filter((name) => /\.[a-z]+$/.test(name));
  for (const name of files) {
    expect(readFileSync(join(back, name)).equals(readFileSync(join(from, name)))).toBe(true);
  }
  rmSync(root, { recursive: true });
});
