import { describe, expect, it } from 'vitest';
import { claimName } from '../../src/evidence/claim-name.ts';
import { buildEvidence } from '../../src/evidence/evidence.ts';
import { standingCode } from '../../src/evidence/standing.ts';
import { makeQuestions } from '../../src/story/questions/make-questions.ts';
import type { Question } from '../../src/story/questions/question.ts';
import { smallDataset } from '../evidence/small-dataset.ts';
import { dataset } from '../graph-data/january-2022.ts';

const evidence = buildEvidence(dataset);
const { relations, relationTypes } = dataset;
const betweenness = Float64Array.from(dataset.actors.keys(), (actor) => 100 - actor);
const seeds = Array.from({ length: 200 }, (_, seed) => seed);
const sets = seeds.map((seed) => makeQuestions({ dataset, evidence, betweenness }, seed));
const ofKind = (kind: Question['kind']) => sets.flat().filter((question) => question.kind === kind);

describe('questions made from the evidence of January 2022', () => {
  it('are of every kind, and the same for the same seed', () => {
    expect(new Set(sets[0]!.map(({ kind }) => kind)).size).toBe(5);
    expect(makeQuestions({ dataset, evidence, betweenness }, 7)).toEqual(sets[7]);
    expect(new Set(sets.map((set) => JSON.stringify(set))).size).toBeGreaterThan(150);
  });

  it('ask who asked whom for troops, and no wrong choice was asked too', () => {
    for (const { prompt, options, answer } of ofKind('counterpart')) {
      expect(prompt).toContain('Kassym-Jomart Tokayev requested troops from');
      expect(options[answer[0]!]).toBe('Collective Security Treaty Organisation (CSTO)');
      expect(options).not.toContain('Russia');
      expect(new Set(options).size).toBe(4);
    }
  });

  it('never ask about an accusation or another claim as if it were settled', () => {
    for (const { relations: asked } of sets.flat()) {
      for (const r of asked) expect(claimName(relationTypes[relations.type[r]!]!)).toBeNull();
    }
    for (const { prompt, options } of sets.flat()) {
      expect(`${prompt} ${options.join(' ')}`).not.toMatch(/accused|suspected|was behind/);
    }
  });

  it('ask for an order only of what the dates put in order', () => {
    expect(ofKind('order').length).toBe(seeds.length);
    for (const { relations: inOrder, options, answer } of ofKind('order')) {
      expect([...answer].sort()).toEqual([0, 1, 2, 3, 4]);
      expect(new Set(options).size).toBe(5);
      for (let place = 1; place < inOrder.length; place++) {
        const before = relations.bounds.latestEnd[inOrder[place - 1]!]!;
        expect(before).toBeLessThanOrEqual(relations.bounds.earliestStart[inOrder[place]!]!);
      }
    }
  });

  it('give the standing and the origins that the evidence has', () => {
    for (const {
      relations: [r],
      answer,
    } of ofKind('standing')) {
      expect(answer).toEqual([evidence.standing[r!] === standingCode.stated ? 0 : 1]);
      expect([standingCode.stated, standingCode.attributed]).toContain(evidence.standing[r!]);
    }
    expect(new Set(ofKind('standing').map(({ answer }) => answer[0])).size).toBe(2);
    for (const {
      relations: [r],
      options,
      answer,
    } of ofKind('origins')) {
      expect(options[answer[0]!]).toBe(String(evidence.support[r!]));
    }
  });

  it('ask for the highest betweenness only when it is known and one actor has it', () => {
    for (const { options, answer } of ofKind('betweenness')) {
      expect(options[answer[0]!]).toBe(dataset.actors[0]!.name);
    }
    const kinds = (values: Float64Array | null) =>
      makeQuestions({ dataset, evidence, betweenness: values }, 1).map(({ kind }) => kind);
    expect(kinds(null)).not.toContain('betweenness');
    expect(kinds(Float64Array.from(dataset.actors, () => 2))).not.toContain('betweenness');
  });
});

describe('questions about other data', () => {
  const ground = (made: Parameters<typeof smallDataset>[0]) => {
    const small = smallDataset(made);
    return { dataset: small, evidence: buildEvidence(small), betweenness: null };
  };

  it('are none where there is no evidence', () => {
    expect(makeQuestions(ground({ actors: ['a'], documents: [], relations: [] }), 1)).toEqual([]);
    const uncited = {
      actors: ['a', 'b', 'c'],
      documents: [],
      relations: [{ from: 'a', to: 'b', cited: [] }],
    };
    expect(makeQuestions(ground(uncited), 1)).toEqual([]);
  });
});
