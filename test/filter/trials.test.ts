import { describe, expect, it } from 'vitest';
import { buildEvidence } from '../../src/evidence/evidence.ts';
import { explainRank } from '../../src/evidence/rank-explanation.ts';
import { sentenceText } from '../../src/evidence/sentence-part.ts';
import type { Trial } from '../../src/evidence/trial.ts';
import { applyClauses } from '../../src/filter/apply-clauses.ts';
import { noClauses } from '../../src/filter/clauses.ts';
import { buildFilterIndex } from '../../src/filter/filter-index.ts';
import {
  combinationTrials,
  documentTrials,
  drawTrials,
  originTrials,
  standingTrials,
} from '../../src/filter/trials.ts';
import { smallDataset } from '../evidence/small-dataset.ts';

const dataset = smallDataset({
  actors: ['a', 'b', 'c', 'd'],
  documents: ['d0', 'd1 < d0', 'd2', 'd3'],
  relations: [
    { from: 'a', to: 'b', cited: ['d0 asserts', 'd2 asserts'] },
    { from: 'a', to: 'c', cited: ['d1 asserts'] },
    { from: 'b', to: 'c', cited: ['d0 reports d', 'd1 reports d'] },
    { from: 'c', to: 'd', cited: ['d2 asserts', 'd3 denies'] },
    { from: 'd', to: 'a', cited: ['d3 reports a'] },
    { from: 'd', to: 'b' },
  ],
});
const index = buildFilterIndex(dataset, buildEvidence(dataset));
const shape = (trials: Iterable<Trial>) =>
  [...trials].map(({ loss, relations }) => {
    const { kind, ...what } = loss;
    return `${kind} ${Object.values(what).join()}: ${relations.join('')}`;
  });

describe('trials', () => {
  it('leave out each document, and each origin with its copies', () => {
    expect(shape(documentTrials(index, noClauses))).toEqual([
      'document 0: 111111',
      'document 1: 101111',
      'document 2: 111111',
      'document 3: 111101',
    ]);
    expect(shape(originTrials(index, noClauses))).toEqual([
      'origin 0: 100111',
      'origin 2: 111111',
      'origin 3: 111101',
    ]);
  });

  it('keep every combination of origins but all of them', () => {
    expect(shape(combinationTrials(index, noClauses))).toEqual([
      'other-origins 0: 111001',
      'other-origins 2: 100101',
      'other-origins 0,2: 111101',
      'other-origins 3: 000111',
      'other-origins 0,3: 111111',
      'other-origins 2,3: 100111',
    ]);
  });

  it('leave out attributed and disputed relations', () => {
    expect(shape(standingTrials(index, noClauses))).toEqual(['standing 1: 110101', 'standing 2: 111011']);
  });

  it('show what the reader would see after hiding the document, whatever else is set', () => {
    const clauses = {
      ...noClauses,
      hiddenStandings: [1],
      minimumOrigins: 1,
      hiddenDocuments: [3],
      isolated: false,
    };
    for (const trial of documentTrials(index, clauses)) {
      if (trial.loss.kind !== 'document') throw new Error(trial.loss.kind);
      const after = applyClauses(index, { ...clauses, hiddenDocuments: [3, trial.loss.document] });
      expect([...trial.relations]).toEqual([...after.relations].map((code) => (code === 0 ? 0 : 1)));
      expect(trial.actors).toEqual(after.actors);
    }
    expect([...documentTrials(index, clauses)].length).toBe(3);
  });

  it('do not combine more than 12 origins', () => {
    const many = smallDataset({
      actors: ['a'],
      relations: [],
      documents: Array.from({ length: 13 }, (_, d) => `x${d}`),
    });
    const manyIndex = buildFilterIndex(many, buildEvidence(many));
    expect([...combinationTrials(manyIndex, noClauses)]).toEqual([]);
    expect([...originTrials(manyIndex, noClauses)].length).toBe(13);
    const hiddenDocuments = [0];
    expect([...combinationTrials(manyIndex, { ...noClauses, hiddenDocuments })].length).toBe(4094);
  });

  it('draw as many relations as are shown, the same for the same seed', () => {
    const clauses = { ...noClauses, hiddenStandings: [4] };
    const draw = (seed: number) => [...drawTrials(index, clauses, { draws: 50, seed })];
    const trials = draw(3);
    for (const { relations } of trials) {
      expect(relations.reduce((a, b) => a + b)).toBe(5);
      expect(relations[5]).toBe(0);
    }
    expect(shape(draw(3))).toEqual(shape(trials));
    expect(shape(draw(4))).not.toEqual(shape(trials));
    expect(new Set(shape(trials).map((text) => text.split(': ')[1])).size).toBeGreaterThan(30);
  });

  it('have nothing to draw from where nothing is shown', () => {
    const clauses = { ...noClauses, hiddenActors: [0, 1, 2, 3] };
    expect(shape(drawTrials(index, clauses, { draws: 1 }))).toEqual(['draw 1: 000000']);
  });
});

describe('why a rank changes', () => {
  const shown = new Uint8Array(6).fill(2);
  const explained = (trials: Iterable<Trial>, actor: number, rank: number) =>
    [...trials].map((trial) => sentenceText(explainRank(dataset, { actor, rank, trial, shown })));

  it('is said with the source and the relations that rest on it alone', () => {
    expect(explained(documentTrials(index, noClauses), 0, 3)).toEqual([
      '3 without Publisher of d0: no relation is lost',
      '3 without Publisher of d1: 1 of its 3 relations rests on it alone',
      '3 without Publisher of d2: no relation is lost',
      '3 without Publisher of d3: 1 of its 3 relations rests on it alone',
    ]);
    expect(explained(originTrials(index, noClauses), 3, 0)[0]).toBe(
      'no rank without Publisher of d0 and its copies: none of its 3 relations is lost, but 2 relations of others rest on it alone',
    );
  });

  it('is said for combinations, standings and draws', () => {
    expect(explained(combinationTrials(index, noClauses), 0, 2)[2]).toBe(
      '2 with only Publisher of d0 and Publisher of d2: 1 of its 3 relations rests on other sources alone',
    );
    expect(explained(standingTrials(index, noClauses), 0, 2)).toEqual([
      '2 without attributed relations: 1 of its 3 relations is one of them',
      '2 without disputed relations: none of its 3 relations is lost, but 1 relation of others is one of them',
    ]);
    const [first] = explained(drawTrials(index, noClauses, { draws: 1, seed: 3 }), 0, 2);
    expect(first).toMatch(
      /^2 in draw 1: (\d of its 3 relations (is|are) not in it|none of its 3 relations is lost)/,
    );
  });
});
