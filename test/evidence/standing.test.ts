import { describe, expect, it } from 'vitest';
import { buildEvidence, withoutDocuments } from '../../src/evidence/evidence.ts';
import { standingCode, standingKinds } from '../../src/evidence/standing.ts';
import { smallDataset } from './small-dataset.ts';

const standingOf = (cited: readonly string[], hidden: readonly number[] = []) => {
  const dataset = smallDataset({
    actors: ['a', 'b'],
    documents: ['d0', 'd1', 'd2'],
    relations: [
      { from: 'a', to: 'b', cited: ['d0 asserts'] },
      { from: 'a', to: 'b', cited },
    ],
  });
  const flags = Uint8Array.from([0, 1, 2], (d) => (hidden.includes(d) ? 1 : 0));
  const { standing } = withoutDocuments(buildEvidence(dataset), flags);
  return standingKinds[standing[1] ?? -1]?.id;
};

describe('the standing of a relation', () => {
  it.each([
    ['nothing', [], 'uncited'],
    ['one document that says so', ['d0 asserts'], 'stated'],
    ['one that reports who says so', ['d0 reports a'], 'attributed'],
    ['one that reports it without saying of whom', ['d0 reports'], 'attributed'],
    ['two that report it', ['d0 reports a', 'd1 reports b'], 'attributed'],
    ['one that says so and one that reports it', ['d0 reports a', 'd1 asserts'], 'stated'],
    ['one that says so and one that denies it', ['d0 asserts', 'd1 denies'], 'disputed'],
    ['one that reports it and one that denies it', ['d1 denies b', 'd0 reports a'], 'disputed'],
    ['all three', ['d0 asserts', 'd1 reports a', 'd2 denies'], 'disputed'],
    ['a document that denies what it asserts', ['d0 asserts', 'd0 denies'], 'disputed'],
    ['a document that reports it and reports the denial', ['d0 reports a', 'd0 denies b'], 'disputed'],
    ['a denial only', ['d0 denies'], 'denied'],
    ['two denials', ['d0 denies a', 'd1 denies b'], 'denied'],
    ['a citation without a document', ['- asserts'], 'stated'],
  ])('rests on %s', (_, cited, expected) => {
    expect(standingOf(cited)).toBe(expected);
  });

  it.each([
    ['the denial', ['d0 asserts', 'd1 denies'], [1], 'stated'],
    ['the assertion', ['d0 asserts', 'd1 denies'], [0], 'denied'],
    ['the assertion beside a report', ['d0 asserts', 'd1 reports a'], [0], 'attributed'],
    ['everything', ['d0 asserts', 'd1 denies'], [0, 1], 'uncited'],
    ['a document that says nothing of it', ['d0 asserts'], [2], 'stated'],
    ['a document beside a citation without one', ['- asserts', 'd0 denies'], [0], 'stated'],
  ])('follows what is left when %s is hidden', (_, cited, hidden, expected) => {
    expect(standingOf(cited, hidden)).toBe(expected);
  });

  it('has codes that are places in the list of standings', () => {
    expect(standingKinds.map(({ id }) => standingCode[id])).toEqual([0, 1, 2, 3, 4]);
  });
});
