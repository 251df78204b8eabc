import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { layoutCommand } from '../../src/cli/layout.ts';
import { readPath } from '../../src/cli/read-path.ts';

describe('attest layout', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'attest-layout-'));
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    writeFileSync(join(folder, 'actors.csv'), 'id,name\na,Council\n"b, the ""old""",Court\nc,Fund\n');
    writeFileSync(join(folder, 'relations.csv'), 'source,target\na,"b, the ""old"""\na,a\n');
  });
  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });

  it('writes a place for every actor, which the package then opens with', async () => {
    expect(await layoutCommand([folder])).toBe(0);
    const text = readFileSync(join(folder, 'positions.csv'), 'utf8');
    expect(text).toMatch(/^id,x,y\na,-?\d+\.\d,-?\d+\.\d\n"b, the ""old""",/);
    const { dataset } = readPath(folder);
    expect(dataset?.coordinates?.length).toBe(6);
    expect(await layoutCommand([folder, '--seed', '1'])).toBe(0);
    expect(readFileSync(join(folder, 'positions.csv'), 'utf8')).toBe(text);
  });

  it('says what is wrong and writes nothing', async () => {
    expect(await layoutCommand([])).toBe(2);
    expect(await layoutCommand([folder, '--seed', 'x'])).toBe(2);
    expect(await layoutCommand([folder, '--fast'])).toBe(2);
    expect(await layoutCommand([folder, folder])).toBe(2);
    expect(await layoutCommand([join(folder, 'actors.csv')])).toBe(1);
    writeFileSync(join(folder, 'actors.csv'), '');
    expect(await layoutCommand([folder])).toBe(1);
    expect(() => readFileSync(join(folder, 'positions.csv'))).toThrow();
  });
});
