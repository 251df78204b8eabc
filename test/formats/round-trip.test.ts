import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { lossesOf } from '../../src/formats/losses.ts';
import { typeWord } from '../../src/formats/package-rows.ts';
import { readFile } from '../../src/formats/read-file.ts';
import { readPackage } from '../../src/formats/read-package.ts';
import { readZip } from '../../src/formats/read-zip.ts';
import { subsetDataset } from '../../src/formats/subset.ts';
import { writeFormats } from '../../src/formats/write-file.ts';
import { writePackage } from '../../src/formats/write-package.ts';
import { writeZip } from '../../src/formats/write-zip.ts';
import { isUnwritable } from '../../src/formats/xml-text.ts';
import type { Dataset, ExtraColumns } from '../../src/model/dataset.ts';
import { generatedPackage } from './generated-dataset.ts';
import { exampleFiles, packageFiles } from './package-files.ts';

// Properties try many datasets; a busy machine needs its time for them.
vi.setConfig({ testTimeout: 60_000 });

const runs = { numRuns: 100, seed: 20220106 };

/** Columns that hold something, since formats other than tables have no place for an empty one. */
const filled = (columns: ExtraColumns) =>
  [...columns]
    .filter(([, values]) => values.some((value) => value !== ''))
    .map(([name, values]) => [name, [...values]]);

/** What every format that keeps actors and relations must keep. */
function core(dataset: Dataset) {
  const { relations, relationTypes } = dataset;
  return {
    actors: dataset.actors.map((actor) => ({
      id: actor.id,
      name: actor.name,
      aliases: actor.aliases,
      type: typeWord(dataset.actorTypes[actor.type]),
      role: actor.role,
      start: actor.start,
      end: actor.end,
      description: actor.description,
    })),
    actorExtra: filled(dataset.actorExtra),
    ...relationCore(dataset),
    directed: Array.from(relations.type, (type) => relationTypes[type]?.directed),
    coordinates: dataset.coordinates,
  };
}

function relationCore({ actors, relations, relationTypes }: Dataset) {
  return {
    id: relations.id,
    ends: Array.from(relations.source, (source, index) => [
      actors[source]?.id,
      actors[relations.target[index]!]?.id,
    ]),
    type: Array.from(relations.type, (type) => typeWord(relationTypes[type])),
    date: relations.date,
    place: relations.place,
    summary: relations.summary,
    bounds: relations.bounds,
    extra: filled(relations.extra),
  };
}

const open = (files: ReadonlyMap<string, Uint8Array>): Dataset => {
  const { dataset, problems } = readPackage(files);
  if (!dataset) throw new Error(problems[0]?.message);
  return dataset;
};
const format = (id: string) => writeFormats.find((found) => found.id === id)!;
const allTexts = (dataset: Dataset): string[] => [
  ...dataset.actors.flatMap((actor) => [actor.id, actor.name, actor.role, ...actor.aliases]),
  ...[...dataset.actorExtra.values(), ...dataset.relations.extra.values()].flat(),
  ...dataset.relations.summary,
];

describe('a data package', () => {
  it('is the same to the byte when it is opened and saved without an edit', () => {
    for (const files of [
      exampleFiles('examples/village-council'),
      packageFiles({
        'actors.csv': 'id;name\r\na;"A"\r\n',
        'relations.csv': 'target,source\n',
        'notes.txt': 'x',
      }),
    ]) {
      const saved = readZip(writeZip(writePackage(open(files), files)));
      expect(saved.ok && [...saved.files].sort()).toEqual(
        [...files].map(([n, b]) => [n, new Uint8Array(b)]).sort(),
      );
    }
  });

  it('keeps the bytes of every table in which nothing was edited', () => {
    const files = exampleFiles('examples/village-council');
    const dataset = open(files);
    const edited = {
      ...dataset,
      actors: dataset.actors.map((actor, at) => (at === 0 ? { ...actor, name: 'New' } : actor)),
    };
    const saved = writePackage(edited, files);
    const changed = [...files.keys()].filter(
      (name) => Buffer.compare(saved.get(name)!, files.get(name)!) !== 0,
    );
    expect(changed).toEqual(['actors.csv']);
    expect(open(saved).actors[0]?.name).toBe('New');
    expect(core(open(saved))).toEqual(core(edited));
  });

  it('keeps columns that the format does not know, in every table', () => {
    const files = packageFiles({
      'actors.csv': 'id,colour\na,red\n',
      'relations.csv': 'source,target,weight\na,a,2\n',
      'documents.csv': 'id,shelf\nd,7b\n',
      'citations.csv': 'relation,document,stance,by\nr1,d,asserts,me\n',
    });
    const again = open(writePackage(open(files)));
    expect(again.actorExtra.get('colour')).toEqual(['red']);
    expect(again.relations.extra.get('weight')).toEqual(['2']);
    expect(again.tableExtra?.get('documents')?.get('shelf')).toEqual(['7b']);
    expect(again.tableExtra?.get('citations')?.get('by')).toEqual(['me']);
  });

  it('comes back whole from its own writing, whatever its texts are', () => {
    fc.assert(
      fc.property(generatedPackage, (files) => {
        const dataset = open(files);
        const again = open(writePackage(dataset));
        expect(core(again)).toEqual(core(dataset));
        expect(Buffer.compare(writeZip(writePackage(again)), writeZip(writePackage(dataset)))).toBe(0);
      }),
      runs,
    );
  });
});

describe.each(['gexf', 'graphml', 'graphology'] as const)('%s', (id) => {
  it('gives back actors, relations, dates and columns, or said before what it loses', () => {
    fc.assert(
      fc.property(generatedPackage, (files) => {
        const dataset = open(files);
        fc.pre(id === 'graphology' || !allTexts(dataset).some(isUnwritable));
        const result = readFile(`x.${format(id).extension}`, format(id).write(dataset));
        expect(result.problems).toEqual([]);
        expect(core(result.dataset!)).toEqual(core(dataset));
      }),
      runs,
    );
  });

  it('lists evidence and what else it cannot hold', () => {
    const losses = lossesOf(open(exampleFiles('examples/village-council')), id).join('\n');
    for (const word of ['3 documents', '12 citations', '2 events', '2 figures', 'own types'])
      expect(losses).toContain(word);
  });
});

describe('a table of relations', () => {
  it('gives back the relations with their dates and columns', () => {
    fc.assert(
      fc.property(generatedPackage, (files) => {
        const dataset = open(files);
        const result = readFile('x.csv', format('csv').write(dataset));
        expect(result.dataset).not.toBeNull();
        const again = relationCore(result.dataset!);
        const extra = again.extra.filter(([name]) => name !== 'source name' && name !== 'target name');
        expect({ ...again, extra }).toEqual(relationCore(dataset));
      }),
      runs,
    );
  });

  it('runs no formula in a spreadsheet and says how many cells it changed', () => {
    const dataset = open(
      packageFiles({ 'actors.csv': 'id,name\n=1,@x\nb,-b\n', 'relations.csv': 'source,target\n=1,b\n' }),
    );
    const text = new TextDecoder().decode(format('spreadsheet').write(dataset));
    expect(text.split('\n')[1]).toBe("r1,'=1,b,'@x,'-b");
    expect(lossesOf(dataset, 'spreadsheet').join()).toContain('3 cells get an apostrophe');
    expect(new TextDecoder().decode(format('csv').write(dataset))).toContain('r1,=1,b,@x,-b');
  });
});

describe('characters that XML cannot hold', () => {
  it('are replaced, listed before, and never break the file', () => {
    const dataset = open(
      packageFiles({ 'actors.csv': 'id,name\na,x\u0001\ufffey\n', 'relations.csv': 'source,target\na,a\n' }),
    );
    for (const id of ['gexf', 'graphml'] as const) {
      expect(lossesOf(dataset, id).join()).toContain('1 text with characters');
      expect(readFile(`x.${id}`, format(id).write(dataset)).dataset?.actors[0]?.name).toBe('x\ufffd\ufffdy');
    }
  });
});

describe('a part of a dataset', () => {
  it('keeps what the masks leave, with the citations of the relations that stay', () => {
    const dataset = open(exampleFiles('examples/village-council'));
    const actors = Uint8Array.from(dataset.actors, (actor) => (actor.id === 'reeve' ? 0 : 1));
    const part = subsetDataset(dataset, actors, new Uint8Array(dataset.relations.count).fill(1));
    expect(part.actors.length).toBe(7);
    expect(part.relations.id).toEqual(['r02', 'r03', 'r04', 'r06', 'r07', 'r08', 'r11']);
    expect(new Set(part.citations.map((citation) => part.relations.id[citation.relation]))).toEqual(
      new Set(['r03', 'r04', 'r06', 'r07', 'r08']),
    );
    expect(readPackage(writePackage(part)).problems).toEqual([]);
  });
});
