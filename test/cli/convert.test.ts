import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
  const code = await convertCommand([from, join(root, 'out.zip')]);
  listen.mockRestore();
  rmSync(root, { recursive: true });
  expect(code).toBe(0);
  expect(said.join('')).toContain('The file stories/one.json');
  expect(said.join('')).toContain('“licenses” of datapackage.json');
});
