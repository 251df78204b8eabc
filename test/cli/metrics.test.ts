import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { metricsCommand } from '../../src/cli/metrics.ts';

const folder = mkdtempSync(join(tmpdir(), 'attest-metrics-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

const csv = `source,target,date
a,b,2022-01-01
b,c,2022-01-05
b,c,2022-01-06
c,__proto__,
c,c,2022-01
d,a,2021
`;

/** Runs the command on a CSV file and gives its exit code and what it wrote. */
async function metrics(...options: string[]) {
  const path = join(folder, 'relations.csv');
  writeFileSync(path, csv);
  const written = { out: '', err: '' };
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.out += text;
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written.err += text;
    return true;
  });
  const code = await metricsCommand([path, ...options]);
  vi.restoreAllMocks();
  return { code, ...written };
}

/** The values of a measure, as pairs, because an id may have any name. */
const pairs = (text: string, measure: string) =>
  Object.entries(
    (JSON.parse(text) as { metrics: Record<string, Record<string, number>> }).metrics[measure] ?? {},
  );

describe('attest metrics', () => {
  it('writes nothing but one JSON object, with the parallel relation once and the self-loop not at all', async () => {
    const { code, out, err } = await metrics(
      '--directed',
      '--json',
      '--measures',
      'betweenness,closeness,density',
    );
    expect([code, err]).toEqual([0, '']);
    const object = JSON.parse(out) as Record<string, unknown>;
    expect(object).toMatchObject({ order: 5, size: 4 });
    expect(Object.keys(object['timings'] as object)).toEqual([
      'readMs',
      'buildMs',
      'betweennessMs',
      'closenessMs',
      'densityMs',
    ]);
    expect(pairs(out, 'betweenness').toSorted()).toEqual([
      ['__proto__', 0],
      ['a', 3],
      ['b', 4],
      ['c', 3],
      ['d', 0],
    ]);
    expect((object['metrics'] as Record<string, number>)['density']).toBe(0.2);
  });

  it('ignores direction when asked', async () => {
    const { out } = await metrics('--undirected', '--json', '--measures', 'coreNumber,inDegree');
    expect(new Map(pairs(out, 'coreNumber')).get('b')).toBe(1);
    expect(new Map(pairs(out, 'inDegree')).get('b')).toBe(2);
  });

  it('counts parallel relations and self-loops when asked', async () => {
    const { out } = await metrics(
      '--directed',
      '--json',
      '--parallel',
      'count',
      '--self-loops',
      '--measures',
      'strength',
    );
    expect(new Map(pairs(out, 'strength')).get('c')).toBe(5);
  });

  it('keeps to the window, the last day included, and says what it counted', async () => {
    const options = [
      '--directed',
      '--json',
      '--measures',
      'degree',
      '--from',
      '2022-01-01',
      '--to',
      '2022-01-05',
    ];
    const { out } = await metrics(...options);
    expect(JSON.parse(out)).toMatchObject({
      size: 2,
      used: { window: { certain: 2, possible: 1, outside: 2, undated: 1 } },
    });
    expect(JSON.parse((await metrics(...options, '--undated')).out)).toMatchObject({ size: 3 });
  });

  it('writes null where a value is not defined, and why', async () => {
    const { out } = await metrics('--directed', '--json', '--measures', 'eigenvector');
    expect(new Map(pairs(out, 'eigenvector')).get('a')).toBeNull();
    expect((JSON.parse(out) as { notes: Record<string, string> }).notes['eigenvector']).toMatch(
      /never lead back/,
    );
  });

  it('gives values to relations by their ids', async () => {
    const { out } = await metrics('--directed', '--json', '--measures', 'edgeBetweenness');
    expect(pairs(out, 'edgeBetweenness').map(([, value]) => value)).toEqual([6, 6, 6, 4, null, 4]);
  });

  it('tells people what the highest values mean', async () => {
    const { out } = await metrics('--measures', 'betweenness', '--timings');
    expect(out).toMatch(/5 actors, 4 different ties/);
    expect(out).toMatch(/Betweenness \(betweenness\)\. Stands between others/);
    expect(out).toMatch(/4\.00000 {2}b/);
    expect(out).toMatch(/read: [\d.]+ ms/);
  });

  it.each([
    [['--measures', 'fame'], 'There is no measure “fame”.'],
    [['--directed', '--undirected'], 'not both'],
    [['--from', '2022-13'], '--from: '],
    [['--from', '2022-02', '--to', '2022-01'], 'ends before it starts'],
    [['--to'], '--to needs a value'],
    [['--fast'], 'There is no option --fast.'],
  ])('refuses %j in words', async (options, words) => {
    const { code, out, err } = await metrics(...options);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
  });

  it('says what is wrong with a path that cannot be read', async () => {
    const err = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
    expect(await metricsCommand([join(folder, 'nothing.csv')])).toBe(1);
    expect(err.mock.calls.join()).toContain('There is no such file or folder.');
  });
});
