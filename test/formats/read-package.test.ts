import { describe, expect, it } from 'vitest';
import { readPackage } from '../../src/formats/read-package.ts';
import { isUndated } from '../../src/time/bounds.ts';
import { exampleFiles, packageFiles } from './package-files.ts';

const actors = 'id,name\na,Anna\nb,Ben\nc,Cem\n';
const relations = 'source,target\na,b\nb,c\n';

/** Reads a package and gives its problems as `severity file:row:column`. */
function read(texts: Record<string, string>) {
  const result = readPackage(packageFiles(texts));
  const places = result.problems.map((p) => `${p.severity} ${p.file}:${p.row ?? ''}:${p.column ?? ''}`);
  for (const row of result.ledger) expect(row.read).toBe(row.loaded + row.merged + row.reported);
  return { ...result, places };
}

describe('readPackage', () => {
  it('opens the invented example with every table and nothing to report', () => {
    const { dataset, problems, ledger } = readPackage(exampleFiles('examples/village-council'));
    expect(problems).toEqual([]);
    expect(dataset?.actors.length).toBe(8);
    expect(dataset?.relations.count).toBe(12);
    expect(dataset?.documents.length).toBe(3);
    expect(dataset?.citations.length).toBe(12);
    expect(dataset?.events.length).toBe(2);
    expect(dataset?.figures.length).toBe(2);
    expect(dataset?.positions.length).toBe(2);
    expect(dataset?.documents[2]?.derivedFrom).toBe(1);
    expect(dataset?.citations[4]?.attributedTo).toEqual([3]);
    expect(ledger.find((row) => row.file === 'relations.csv')).toEqual({
      file: 'relations.csv',
      read: 12,
      loaded: 12,
      merged: 0,
      reported: 0,
    });
  });

  it('opens two files that have only the required columns', () => {
    const { dataset, problems } = read({
      'actors.csv': 'id\na\nb\n',
      'relations.csv': relations.slice(0, 18),
    });
    expect(problems).toEqual([]);
    expect(dataset?.actors.map((actor) => actor.name)).toEqual(['a', 'b']);
    expect(dataset?.relations.id).toEqual(['r1']);
    expect(isUndated({ ...dataset!.actors[0]!.start.bounds })).toBe(true);
    expect(dataset?.relationTypes[dataset.relations.type[0] ?? -1]?.label).toBe('is linked to');
  });

  it('reads a package inside a folder, as a zip of a folder has it', () => {
    const files = packageFiles({ 'mine/actors.csv': actors, 'mine/relations.csv': relations });
    expect(readPackage(files).dataset?.relations.count).toBe(2);
  });

  it.each([
    ['no relations', { 'actors.csv': actors }, ['error relations.csv::']],
    ['no actors', { 'relations.csv': relations }, ['error actors.csv::']],
    ['an empty file', { 'actors.csv': '', 'relations.csv': relations }, ['error actors.csv::']],
    [
      'a missing column',
      { 'actors.csv': actors, 'relations.csv': 'from,to\na,b\n' },
      ['error relations.csv:1:'],
    ],
    [
      'a web page',
      { 'actors.csv': '<!DOCTYPE html><p>', 'relations.csv': relations },
      ['error actors.csv::'],
    ],
  ])('opens nothing when there is %s, and says why', (_, texts, expected) => {
    const { dataset, places } = read(texts as Record<string, string>);
    expect(dataset).toBeNull();
    expect(places).toEqual(expected);
  });

  it.each<[string, Record<string, string>, string[], number, number]>([
    ['an id twice', { 'actors.csv': `${actors}a,Again\n` }, ['error actors.csv:5:id'], 3, 2],
    ['no id', { 'actors.csv': `${actors},Nobody\n` }, ['error actors.csv:5:id'], 3, 2],
    ['an unknown end', { 'relations.csv': `${relations}a,x\n` }, ['error relations.csv:4:target'], 3, 2],
    ['an empty end', { 'relations.csv': `${relations},b\n` }, ['error relations.csv:4:source'], 3, 2],
    [
      'spaces around an end',
      { 'relations.csv': 'source,target\na ,b\n' },
      ['warning relations.csv:2:source'],
      3,
      1,
    ],
    [
      'an unknown type',
      { 'relations.csv': 'source,target,type\na,b,married\nb,c,married\n' },
      ['warning relations.csv:2:type'],
      3,
      2,
    ],
    [
      'a day that is none',
      { 'relations.csv': 'source,target,date\na,b,2022-02-30\n' },
      ['error relations.csv:2:date'],
      3,
      1,
    ],
    ['a short row', { 'actors.csv': 'id,name,role\na,A,r\nb\nc,C,r\n' }, ['warning actors.csv:3:'], 3, 2],
    ['a long row', { 'actors.csv': `${actors}d,D,more\n` }, ['warning actors.csv:5:'], 4, 2],
    [
      'two columns of one name',
      { 'actors.csv': 'id,name,name\na,A,B\nb,,\nc,,\n' },
      ['warning actors.csv:1:name'],
      3,
      2,
    ],
    [
      'a quote that never closes',
      { 'relations.csv': `${relations}"a,b\nc,a\n` },
      ['error relations.csv:4:'],
      3,
      2,
    ],
    ['semicolons', { 'actors.csv': 'id;name\na;A\nb;B\nc;C\n' }, ['warning actors.csv::'], 3, 2],
    ['a table that is none', { 'people.csv': 'x\n1\n' }, ['warning people.csv::'], 3, 2],
    [
      'an end before the start',
      { 'actors.csv': 'id,start,end\na,2001,1999\nb,,\nc,,\n' },
      ['warning actors.csv:2:end'],
      3,
      2,
    ],
  ])('opens the rest when there is %s', (_, texts, expected, order, size) => {
    const { dataset, places } = read({ 'actors.csv': actors, 'relations.csv': relations, ...texts });
    expect(places).toEqual(expected);
    expect(dataset?.actors.length).toBe(order);
    expect(dataset?.relations.count).toBe(size);
  });

  it.each<[string, Record<string, string>, string[]]>([
    [
      'an unknown relation',
      { 'citations.csv': 'relation,document,stance\nr9,d,asserts\n' },
      ['error citations.csv:2:relation'],
    ],
    [
      'an unknown document',
      { 'citations.csv': 'relation,document,stance\nr1,x,asserts\n' },
      ['error citations.csv:2:document'],
    ],
    [
      'an unknown stance',
      { 'citations.csv': 'relation,document,stance\nr1,d,says\n' },
      ['error citations.csv:2:stance'],
    ],
    [
      'a report without a speaker',
      { 'citations.csv': 'relation,document,stance\nr1,d,reports\n' },
      ['warning citations.csv:2:attributed_to'],
    ],
    [
      'an anchor of nine words',
      {
        'citations.csv':
          'relation,document,stance,anchor\nr1,d,asserts,one two three four five six seven eight nine\n',
      },
      ['warning citations.csv:2:anchor'],
    ],
    [
      'a link that runs something',
      { 'documents.csv': 'id,url\nd,javascript:alert(1)\n' },
      ['error documents.csv:2:url'],
    ],
    [
      'a document made from itself',
      { 'documents.csv': 'id,derived_from\nd,d\n' },
      ['error documents.csv:2:derived_from'],
    ],
    [
      'a ring of documents',
      { 'documents.csv': 'id,derived_from\nd,e\ne,f\nf,d\n' },
      ['error documents.csv:4:derived_from'],
    ],
  ])('reports %s at its place', (_, texts, expected) => {
    const { dataset, places } = read({
      'actors.csv': actors,
      'relations.csv': relations,
      'documents.csv': 'id\nd\n',
      ...texts,
    });
    expect(places).toEqual(expected);
    expect(dataset).not.toBeNull();
    expect(dataset?.documents.every((document) => document.url === '')).toBe(true);
  });

  it('leaves no ring behind where documents derive from each other', () => {
    const { dataset } = read({
      'actors.csv': actors,
      'relations.csv': relations,
      'documents.csv': 'id,derived_from\nd,e\ne,f\nf,d\ng,d\n',
    });
    expect(dataset?.documents.map((document) => document.derivedFrom)).toEqual([1, 2, -1, 0]);
  });

  it('names the id that was probably meant', () => {
    const { problems } = read({
      'actors.csv': 'id\ntokayev\nmassimov\n',
      'relations.csv': 'source,target\ntokaev,Massimov\n',
    });
    expect(problems.map((problem) => problem.message)).toEqual([
      'There is no actor with the id “tokaev”. Did you mean “tokayev”?',
      'There is no actor with the id “Massimov”. Did you mean “massimov”?',
    ]);
  });

  it('keeps ids and columns named like parts of JavaScript apart from it', () => {
    const odd = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
    const before = Object.getOwnPropertyNames(Object.prototype).length;
    const { dataset, problems } = read({
      'actors.csv': `id,__proto__,constructor\n${odd.map((id) => `${id},p,c\n`).join('')}`,
      'relations.csv': `id,source,target\n${odd.map((id) => `${id},${id},__proto__\n`).join('')}`,
    });
    expect(problems).toEqual([]);
    expect(dataset?.actors.map((actor) => actor.id)).toEqual(odd);
    expect([...dataset!.relations.target]).toEqual([0, 0, 0, 0, 0]);
    expect(dataset?.actorExtra.get('__proto__')).toEqual(['p', 'p', 'p', 'p', 'p']);
    expect(Object.getOwnPropertyNames(Object.prototype).length).toBe(before);
    expect(Object.keys({})).toEqual([]);
  });

  it('keeps every cell as it was written', () => {
    const { dataset } = read({
      'actors.csv': 'id,name,iin\n007,"He said ""no"",\r\nand left",050101500123\n1e5,=1+1,0\n',
      'relations.csv': 'source,target,weight\n007,1e5,1.0\n',
    });
    expect(dataset?.actors[0]?.name).toBe('He said "no",\r\nand left');
    expect(dataset?.actors[1]?.name).toBe('=1+1');
    expect(dataset?.actorExtra.get('iin')).toEqual(['050101500123', '0']);
    expect(dataset?.relations.extra.get('weight')).toEqual(['1.0']);
  });

  it('reads every row of a file that mixes kinds of line ends', () => {
    const { dataset, problems } = read({
      'actors.csv': 'id\r\na\nb\r\n"c"\r"d"\n',
      'relations.csv': relations,
    });
    expect(problems).toEqual([]);
    expect(dataset?.actors.map((actor) => actor.id)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('tells a thousand problems of a file one by one and counts the rest', () => {
    const { problems, ledger } = read({
      'actors.csv': actors,
      'relations.csv': `${relations}${'a,x\n'.repeat(2500)}`,
    });
    expect(problems.length).toBe(1001);
    expect(problems.at(-1)?.message).toContain('1500 more problems');
    expect(ledger.find((row) => row.file === 'relations.csv')).toMatchObject({
      read: 2502,
      loaded: 2,
      reported: 2500,
    });
  });

  it('has the same hash for the same tables, whatever their folder, and another one after a change', () => {
    const hash = (texts: Record<string, string>) => read(texts).dataset?.hash;
    const plain = hash({ 'actors.csv': actors, 'relations.csv': relations });
    expect(hash({ 'x/relations.csv': relations, 'x/actors.csv': actors })).toBe(plain);
    expect(hash({ 'actors.csv': actors, 'relations.csv': `${relations}c,a\n` })).not.toBe(plain);
    expect(plain).toMatch(/^[0-9a-f]{16}$/);
  });

  it('opens tables that are not Unicode once the reader names their encoding', () => {
    const files = packageFiles({ 'relations.csv': 'source,target\na,a\n' });
    files.set(
      'actors.csv',
      Uint8Array.from([...'id,name\na,'].map((c) => c.charCodeAt(0)).concat([0xc0, 0xed, 0xed, 0xe0, 10])),
    );
    expect(readPackage(files).problems[0]?.message).toContain('windows-1251');
    expect(readPackage(files, 'windows-1251').dataset?.actors[0]?.name).toBe('Анна');
  });

  it('places actors where positions.csv says, or not at all', () => {
    const place = (rows: string) =>
      read({ 'actors.csv': actors, 'relations.csv': relations, 'positions.csv': `id,x,y\n${rows}` });
    expect([...(place('a,0,1\nb,2,3\nc,-4,5.5\n').dataset?.coordinates ?? [])]).toEqual([
      0, 1, 2, 3, -4, 5.5,
    ]);
    expect(place('a,0,1\n').dataset?.coordinates).toBeNull();
    const far = place('a,1e308,1\nb,2,3\nc,4,5\n');
    expect(far.places[0]).toBe('error positions.csv:2:x');
    expect(far.dataset?.coordinates).toBeNull();
  });
});
