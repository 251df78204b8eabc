import { describe, expect, it } from 'vitest';
import { groupDisagreements } from '../../src/evidence/disagreements.ts';
import { documentFamilies, type FamilyMember } from '../../src/evidence/document-families.ts';
import { documentRecord } from '../../src/evidence/document-record.ts';
import { weighDocuments } from '../../src/evidence/document-weights.ts';
import { buildEvidence } from '../../src/evidence/evidence.ts';
import { originsOf } from '../../src/evidence/origins.ts';
import { testimonyOn } from '../../src/evidence/testimony.ts';
import type { Position } from '../../src/model/dataset.ts';
import { smallDataset } from './small-dataset.ts';

const dataset = smallDataset({
  actors: ['a', 'b', 'c'],
  documents: ['copy < root', 'other', 'root', 'copy2 < copy'],
  relations: [
    { from: 'a', to: 'b', cited: ['copy asserts', 'root asserts', 'other asserts', 'copy asserts'] },
    { from: 'a', to: 'b', cited: ['copy reports c', 'root denies', 'copy2 reports c'] },
    { from: 'a', to: 'b', cited: ['other asserts'] },
    { from: 'a', to: 'c', cited: ['root denies a'] },
    { from: 'b', to: 'c' },
    { from: 'b', to: 'c', cited: ['other asserts', 'other denies', '- asserts'] },
  ],
});
const evidence = buildEvidence(dataset);
const id = (document: number) => dataset.documents[document]?.id ?? '-';

describe('what is said of a relation', () => {
  const columns = (relation: number) => {
    const { says, attributes, denies } = testimonyOn(dataset, evidence, relation);
    return [says, attributes, denies].map((column) =>
      column.map((t) => `${id(t.document)}${t.repeats ? '+' : ''}`),
    );
  };

  it('stands in three columns, the origin before its copies, which add nothing', () => {
    expect(columns(0)).toEqual([['other', 'root', 'copy+', 'copy+'], [], []]);
    expect(columns(1)).toEqual([[], ['copy', 'copy2+'], ['root']]);
    expect(columns(4)).toEqual([[], [], []]);
  });

  it('keeps a passage without a document, and one document in two columns', () => {
    expect(columns(5)).toEqual([['-', 'other'], [], ['other']]);
    expect(testimonyOn(dataset, evidence, 5).says[0]).toMatchObject({
      document: -1,
      origin: -1,
      repeats: false,
    });
  });
});

describe('what a set of relations rests on', () => {
  const named = (
    weights: readonly { document: number; supported: readonly number[]; alone: readonly number[] }[],
  ) => weights.map((w) => [id(w.document), w.supported, w.alone]);

  it('is told by document and by origin, the heaviest first', () => {
    const weights = weighDocuments(evidence, [0, 1, 2, 3, 4, 5]);
    expect(named(weights.documents)).toEqual([
      ['other', [0, 2, 5], [2, 5]],
      ['copy', [0, 1], []],
      ['root', [0], []],
      ['copy2', [1], []],
    ]);
    expect(named(weights.origins)).toEqual([
      ['other', [0, 2, 5], [2, 5]],
      ['root', [0, 1], [1]],
    ]);
    expect(weights.unsupported).toEqual([3, 4]);
  });

  it('follows what is left when documents are hidden', () => {
    const weights = weighDocuments(evidence, [0, 2], Uint8Array.from([1, 1, 0, 0]));
    expect(named(weights.documents)).toEqual([['root', [0], [0]]]);
    expect(weights.unsupported).toEqual([2]);
  });

  it('is nothing for no relation', () => {
    expect(weighDocuments(evidence, [])).toEqual({ documents: [], origins: [], unsupported: [] });
  });
});

describe('the record of a document', () => {
  it('says what only it and what only its origin says, and where others differ', () => {
    expect(documentRecord(dataset, evidence, 0)).toMatchObject({
      relations: [0, 1],
      onlyHere: [],
      onlyThisOrigin: [1],
      differences: [{ relation: 1, against: [2] }],
    });
    expect(documentRecord(dataset, evidence, 2)).toMatchObject({
      relations: [0, 1, 3],
      differences: [{ relation: 1, against: [0, 3] }],
    });
  });

  it('names a document that contradicts itself among those that differ from it', () => {
    const record = documentRecord(dataset, evidence, 1);
    expect(record.onlyHere).toEqual([2]);
    expect(record.differences).toEqual([{ relation: 5, against: [1] }]);
    expect(record.citations.length).toBe(4);
  });
});

describe('the family trees of documents', () => {
  const trees = (...derivedFrom: number[]) => {
    const documents = derivedFrom.map((parent) => ({ ...dataset.documents[0]!, derivedFrom: parent }));
    const shape = ({ document, generation, children }: FamilyMember): unknown => [
      document,
      generation,
      ...children.map(shape),
    ];
    return documentFamilies(documents, originsOf(documents)).map(shape);
  };

  it.each([
    [
      'copies of one and of a copy',
      [2, -1, -1, 0],
      [
        [1, 0],
        [2, 0, [0, 1, [3, 2]]],
      ],
    ],
    ['a ring with a tail', [1, 0, 1], [[0, 0, [1, 1, [2, 2]]]]],
    ['one made from itself', [0], [[0, 0]]],
    ['none', [], []],
  ])('hold %s', (_, derivedFrom, expected) => {
    expect(trees(...derivedFrom)).toEqual(expected);
  });

  it('hold a chain of a hundred thousand without running out of stack', () => {
    const documents = Array.from({ length: 100_000 }, (_, d) => ({
      ...dataset.documents[0]!,
      derivedFrom: d - 1,
    }));
    const [root] = documentFamilies(documents, originsOf(documents));
    expect(root?.children[0]?.children[0]?.generation).toBe(2);
  });
});

describe('disagreements', () => {
  it('have their sides side by side, with the passages and origins of each', () => {
    const row = (key: string, position: string, document: number): Position => ({
      id: key,
      about: `about ${key}`,
      position,
      document,
      locator: '',
      anchor: '',
      comment: '',
    });
    const positions = [
      row('x', 'five', 0),
      row('y', 'who', 1),
      row('x', 'six', 1),
      row('x', 'five', 2),
      row('y', 'who', -1),
    ];
    expect(groupDisagreements(positions, evidence.origins)).toEqual([
      {
        id: 'x',
        about: 'about x',
        sides: [
          { position: 'five', passages: [0, 3], origins: 1 },
          { position: 'six', passages: [2], origins: 1 },
        ],
      },
      { id: 'y', about: 'about y', sides: [{ position: 'who', passages: [1, 4], origins: 1 }] },
    ]);
  });
});
