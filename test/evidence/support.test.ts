import { describe, expect, it } from 'vitest';
import { buildEvidence, withoutDocuments } from '../../src/evidence/evidence.ts';
import { originsOf } from '../../src/evidence/origins.ts';
import { smallDataset } from './small-dataset.ts';

const origins = (...derivedFrom: number[]) => [...originsOf(derivedFrom.map((d) => ({ derivedFrom: d })))];

describe('the origin of a document', () => {
  it.each([
    ['none', [], []],
    ['two that were made from nothing', [-1, -1], [0, 1]],
    ['a copy after its origin', [-1, 0], [0, 0]],
    ['a copy before its origin', [1, -1], [1, 1]],
    ['a chain of five copies', [-1, 0, 1, 2, 3, 4], [0, 0, 0, 0, 0, 0]],
    ['the same chain backwards', [1, 2, 3, 4, 5, -1], [5, 5, 5, 5, 5, 5]],
    ['two copies of one and one of another', [-1, 0, 0, -1, 3], [0, 0, 0, 3, 3]],
    ['one made from itself', [0], [0]],
    ['a ring of three', [1, 2, 0], [0, 0, 0]],
    ['a ring of two that a third was made from', [2, 2, 1], [1, 1, 1]],
    ['a tail before a ring', [1, 3, 1, 2], [1, 1, 1, 1]],
    ['a parent that does not exist', [7], [0]],
  ])('is found for %s', (_, derivedFrom, expected) => {
    expect(origins(...derivedFrom)).toEqual(expected);
  });

  it('is found for a chain of a hundred thousand copies without running out of stack', () => {
    const chain = Array.from({ length: 100_000 }, (_, d) => ({ derivedFrom: d + 1 < 100_000 ? d + 1 : -1 }));
    expect(new Set(originsOf(chain))).toEqual(new Set([99_999]));
  });
});

const evidenceOf = (cited: readonly string[]) =>
  buildEvidence(
    smallDataset({
      actors: ['a', 'b'],
      documents: [
        'd0',
        'd1 < d0',
        'd2 < d1',
        'd3 < d2',
        'd4 < d3',
        'd5 < d4',
        'e0',
        'e1 < e0',
        'f0 < f1',
        'f1 < f0',
      ],
      relations: [{ from: 'a', to: 'b', cited }],
    }),
  );

describe('the support of a relation', () => {
  it.each([
    ['no citation', [], 0],
    ['one citation', ['d0 asserts'], 1],
    ['two passages of one document', ['d0 asserts', 'd0 asserts'], 1],
    [
      'a document and five copies, one from the other',
      ['d0', 'd1', 'd2', 'd3', 'd4', 'd5'].map((d) => `${d} asserts`),
      1,
    ],
    ['two copies whose origin does not say so', ['d3 asserts', 'd5 reports a'], 1],
    ['copies of two origins, mixed', ['d1 asserts', 'e1 asserts', 'd2 asserts', 'e0 reports b'], 2],
    ['documents that were made from each other', ['f0 asserts', 'f1 asserts'], 1],
    ['a support and a denial from elsewhere', ['d0 asserts', 'e0 denies'], 1],
    ['denials only', ['d0 denies', 'e0 denies'], 0],
    ['a citation without a document', ['- asserts'], 0],
    ['a document that denies what it asserts', ['d0 asserts', 'd0 denies'], 1],
  ])('counts origins, not citations: %s', (_, cited, expected) => {
    expect(evidenceOf(cited).support[0]).toBe(expected);
  });

  it('does not make an origin of a copy when the document that it copies is hidden', () => {
    const evidence = evidenceOf(['d0 asserts', 'd1 asserts', 'd2 asserts', 'e0 asserts']);
    const hidden = new Uint8Array(10);
    hidden[0] = 1;
    expect(withoutDocuments(evidence, hidden).support[0]).toBe(2);
    hidden[6] = 1;
    expect(withoutDocuments(evidence, hidden).support[0]).toBe(1);
  });
});
