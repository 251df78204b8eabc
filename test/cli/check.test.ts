import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

// Each command starts a process, and a check another one.
vi.setConfig({ testTimeout: 60_000 });

const root = resolve(import.meta.dirname, '../..');
const work = mkdtempSync(join(tmpdir(), 'attest-cli-'));
const program = join(work, 'program', 'attest.js');

/** Runs the built command line as a reader would. */
function attest(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    encoding: 'utf8',
    cwd: work,
  });
  return { status, stdout, stderr, lines: stdout.split('\n').filter((line) => line !== '') };
}

function file(name: string, text: string): string {
  const path = join(work, name);
  mkdirSync(resolve(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return name;
}

beforeAll(async () => {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20',
      outDir: join(work, 'program'),
      rollupOptions: { input: { attest: join(root, 'src/cli/attest.ts') } },
    },
  });
  file('package.json', '{"type":"module"}');
  file('good.csv', 'source,target\na,b\nb,c\n');
  file('odd/actors.csv', 'id\na\nb\n');
  file('odd/relations.csv', 'source,target,date\na,b,2022-02-30\na,z,\n');
  file('page.csv', '<!doctype html><p>Please sign in');
}, 60_000);

afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('attest check', () => {
  it('prints one JSON object a path and nothing else, and exits with 1 when a path was refused', () => {
    const { status, lines, stderr } = attest('check', 'good.csv', 'odd', 'page.csv', 'nothing.csv', '--json');
    expect(status).toBe(1);
    expect(stderr).toBe('');
    const results = lines.map((line) => JSON.parse(line));
    expect(results.map(({ path, outcome, actors, relations }) => [path, outcome, actors, relations])).toEqual(
      [
        ['good.csv', 'ok', 3, 2],
        ['odd', 'problems', 2, 1],
        ['page.csv', 'refused', 0, 0],
        ['nothing.csv', 'refused', 0, 0],
      ],
    );
    expect(
      results[1].problems.map(({ severity, file, row, column }: Record<string, unknown>) => [
        severity,
        file,
        row,
        column,
      ]),
    ).toEqual([
      ['error', 'relations.csv', 2, 'date'],
      ['error', 'relations.csv', 3, 'target'],
    ]);
    expect(results[2].problems[0].message).toContain('web page');
  });

  it('prints a line with file, row and column for each problem, and exits with 0 when everything opened', () => {
    const { status, lines, stderr } = attest('check', 'odd', 'good.csv');
    expect(status).toBe(0);
    expect(lines.length).toBe(2);
    expect(lines[0]).toMatch(/^odd\/relations\.csv:2:date /);
    expect(lines[1]).toMatch(/^odd\/relations\.csv:3:target There is no actor with the id “z”/);
    expect(stderr).toContain('good.csv: ok, 3 actors, 2 relations');
  });

  it('says how it is used when it is not understood', () => {
    expect(attest('check').status).toBe(2);
    expect(attest('check', '--jsn', 'good.csv').stderr).toContain('no option --jsn');
    expect(attest('chek', 'good.csv').stderr).toContain('no command');
  });
});

describe('attest convert', () => {
  it('writes what the extension names and says what is not in it', () => {
    const example = join(root, 'graph-data/examples/village-council');
    for (const [name, actors] of [
      ['v.gexf', 8],
      ['v.graphml', 8],
      ['v.json', 8],
      ['v.zip', 8],
      ['folder', 8],
    ] as const) {
      const { status, stderr, stdout } = attest('convert', example, name);
      expect([name, status, stdout]).toEqual([name, 0, '']);
      expect(stderr.includes('12 citations')).toBe(/gexf|graphml|json/.test(name));
      const [line = ''] = attest('check', name, '--json').lines;
      expect(JSON.parse(line)).toMatchObject({ outcome: 'ok', actors, relations: 12, problems: [] });
    }
  });

  it('refuses what it cannot read or write', () => {
    expect(attest('convert', 'page.csv', 'x.gexf')).toMatchObject({ status: 1, stdout: '' });
    expect(attest('convert', 'good.csv', 'x.docx').status).toBe(2);
  });
});
