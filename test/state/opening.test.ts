import { describe, expect, it } from 'vitest';
import { readZip } from '../../src/formats/read-zip.ts';
import { writeFormats } from '../../src/formats/write-file.ts';
import { writeZip } from '../../src/formats/write-zip.ts';
import { createAppStore } from '../../src/state/store.ts';
import { spawnInThread } from '../../src/workers/in-thread.ts';
import { createPool } from '../../src/workers/pool.ts';
import { cyrillic } from '../fixtures/odd-file.ts';
import { exampleFiles, packageFiles } from '../formats/package-files.ts';

const newState = () => createAppStore(createPool(spawnInThread, 1)).getState;

const twoWarnings = packageFiles({
  'actors.csv': 'id,name\na,Anna\nb,Boris\n',
  'relations.csv': 'id,source,target,type\nr1,a,b,knows\nr2,a,b,nothing-known\n',
});

describe('opening files', () => {
  it('saves a package that came as a zip as it came', async () => {
    const state = newState();
    const files = exampleFiles('examples/village-council');
    await state().openFiles(new Map([['council.zip', writeZip(files)]]), 'council.zip');
    const { index, files: kept } = state();
    const saved = readZip(writeFormats.find(({ id }) => id === 'package')!.write(index!.dataset, kept));
    if (!saved.ok) throw new Error(saved.message);
    const plain = (all: ReadonlyMap<string, Uint8Array>) =>
      [...all].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]).sort();
    expect(plain(saved.files)).toEqual(plain(files));
  });

  it('keeps what became of the rows and says it', async () => {
    const state = newState();
    await state().openFiles(twoWarnings, 'two files');
    const { ledger, problems, announcement } = state();
    expect(ledger).toContainEqual({ file: 'relations.csv', read: 2, loaded: 2, merged: 0, reported: 0 });
    expect(problems.length).toBeGreaterThan(0);
    expect(announcement.text).toContain('4 rows read, 4 loaded, 0 reported.');
    expect(announcement.text).toMatch(/\d warnings?, listed in Details/);
    expect(announcement.text).toContain('About the data');
  });

  it('offers the encoding that a file seems to have, with its first lines, and reads it so', async () => {
    const state = newState();
    const files = new Map([
      ['actors.csv', cyrillic('id,name\na,Анна\nb,Борис\n', 'windows-1251')],
      ...packageFiles({ 'relations.csv': 'id,source,target,type,summary\nr1,a,b,knows,Знает\n' }),
    ]);
    await state().openFiles(files, 'people');
    const legacy = state().failure?.legacy;
    expect(legacy).toMatchObject({
      file: 'actors.csv',
      encoding: 'windows-1251',
      lines: ['id,name', 'a,Анна', 'b,Борис'],
    });
    await state().openFiles(legacy!.files, legacy!.name, legacy!.encoding);
    expect(state().failure).toBeNull();
    expect(state().index?.dataset.actors.map(({ name }) => name)).toEqual(['Анна', 'Борис']);
    expect(state().index?.dataset.relations.summary[0]).toBe('Знает');
  });

  it('asks for no encoding when something else is wrong', async () => {
    const state = newState();
    await state().openFiles(packageFiles({ 'relations.csv': 'id,source\nr1,Анна\n' }), 'people');
    expect(state().failure?.legacy).toBeNull();
  });
});
