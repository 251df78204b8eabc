import { describe, expect, it } from 'vitest';
import { buildEvidence } from '../../src/evidence/evidence.ts';
import { standingCode } from '../../src/evidence/standing.ts';
import { applyClauses } from '../../src/filter/apply-clauses.ts';
import { type Clauses, noClauses, type WindowClause } from '../../src/filter/clauses.ts';
import { buildFilterIndex } from '../../src/filter/filter-index.ts';
import { toDay } from '../../src/time/day.ts';
import { smallDataset } from '../evidence/small-dataset.ts';

/** a–e in a row with a parallel relation and a self-loop; f has no relation at all. */
const dataset = smallDataset({
  actors: ['a:official', 'b', 'c', 'd:state-body', 'e', 'f'],
  documents: ['d0 @ 2022-02-01', 'd1 < d0 @ 2022-03', 'd2 @ 2022-01-20'],
  relations: [
    {
      from: 'a',
      to: 'b',
      type: 'detained',
      date: '2022-01-06',
      cited: ['d0 asserts', 'd1 asserts', 'd2 asserts'],
    },
    { from: 'a', to: 'b', type: 'accused', date: '2022-01', cited: ['d1 reports a'] },
    { from: 'b', to: 'c', type: 'headed', date: '2021/2022-01-04', cited: ['d0 asserts', 'd2 denies c'] },
    { from: 'c', to: 'd', cited: ['d2 denies'] },
    { from: 'd', to: 'e', type: 'relative-of', date: '2022-01-05/2022-01-07' },
    { from: 'e', to: 'e', type: 'criticised', date: '2023', cited: ['d0 asserts'] },
  ],
});
const index = buildFilterIndex(dataset, buildEvidence(dataset));
const apply = (clauses: Partial<Clauses>) => applyClauses(index, { ...noClauses, ...clauses });
const relationType = (id: string) => dataset.relationTypes.findIndex((type) => type.id === id);
const actorType = (id: string) => dataset.actorTypes.findIndex((type) => type.id === id);
const january = (from: number, to: number, more: Partial<WindowClause> = {}): WindowClause => ({
  from: toDay(2022, 1, from),
  until: toDay(2022, 1, to) + 1,
  mode: 'during',
  memory: 0,
  clock: 'happened',
  ...more,
});

describe('what is shown', () => {
  it.each<[string, Partial<Clauses>, string, string]>([
    ['everything at first', {}, '222322', '111111'],
    [
      'no type of relation that is hidden',
      { hiddenRelationTypes: [relationType('detained')] },
      '022322',
      '111111',
    ],
    [
      'no actor of a hidden type, nor its relations',
      { hiddenActorTypes: [actorType('official')] },
      '002322',
      '011111',
    ],
    [
      'no actor that lost all its relations',
      { hiddenActorTypes: [actorType('state-body')] },
      '222002',
      '111011',
    ],
    ['no hidden actor, nor who hung on it alone', { hiddenActors: [1] }, '000322', '001111'],
    ['no actor without relations if unwanted', { isolated: false }, '222322', '111110'],
    [
      'no standing that is hidden',
      { hiddenStandings: [standingCode.uncited, standingCode.denied] },
      '222002',
      '111011',
    ],
    ['nothing that only hidden documents say', { hiddenDocuments: [1, 2] }, '202022', '111111'],
    ['what no document says, whatever is hidden', { hiddenDocuments: [0, 1, 2] }, '000020', '000111'],
    ['only what enough origins support', { minimumOrigins: 2 }, '200000', '110001'],
    ['no undated relations if unwanted', { undated: false }, '222022', '111111'],
    ['what falls into the window', { window: january(6, 6) }, '210320', '111111'],
    ['that without the undated', { window: january(6, 6), undated: false }, '210020', '110111'],
    [
      'nothing of a hidden type of actor that is not there',
      { hiddenActorTypes: [-1, 99], hiddenActors: [99] },
      '222322',
      '111111',
    ],
    ['one step around an actor', { focus: { actor: 0, depth: 1 } }, '220000', '110000'],
    ['two steps around it', { focus: { actor: 0, depth: 2 } }, '222000', '111000'],
    [
      'steps over shown relations only',
      { focus: { actor: 0, depth: 3 }, hiddenStandings: [standingCode.disputed] },
      '220000',
      '110000',
    ],
    ['an actor in focus that has nothing left', { focus: { actor: 5, depth: 2 } }, '000000', '000001'],
    [
      'nothing around an actor that is hidden',
      { focus: { actor: 0, depth: 2 }, hiddenActors: [0] },
      '000000',
      '000000',
    ],
    ['nothing around an actor that does not exist', { focus: { actor: 9, depth: 2 } }, '000000', '000000'],
  ])('is %s', (_, clauses, relations, actors) => {
    const shown = apply(clauses);
    expect(shown.relations.join('')).toBe(relations);
    expect(shown.actors.join('')).toBe(actors);
  });

  it('follows the day that was first told of when the reader asks for it', () => {
    const reported = january(1, 31, { clock: 'reported' });
    expect(apply({ window: reported }).relations.join('')).toBe('202230');
    expect(apply({ window: reported, hiddenDocuments: [2] }).relations.join('')).toBe('000030');
  });

  it('lets later documents neither assert nor deny on the clock of publication', () => {
    const reported = january(1, 31, { clock: 'reported' });
    expect(apply({ window: reported }).standing.join('')).toBe('043344');
    expect(apply({ window: reported }).support.join('')).toBe('100000');
    const february = { ...reported, until: toDay(2022, 2, 2) };
    expect(apply({ window: february }).standing.join('')).toBe('042340');
    expect(apply({ window: { ...february, until: toDay(2022, 4, 1) } }).standing.join('')).toBe('012340');
    expect(apply({ window: january(1, 31) }).standing.join('')).toBe('012340');
  });

  it('filters by the standing of the day on the clock of publication', () => {
    const window = january(1, 31, { clock: 'reported' });
    const shown = apply({ window, hiddenStandings: [standingCode.denied] });
    expect(shown.relations.join('')).toBe('200030');
  });

  it('remembers moments for some days, and states only while they last', () => {
    expect(apply({ window: january(7, 7, { mode: 'as-of' }) }).relations.join('')).toBe('010320');
    expect(apply({ window: january(7, 7, { mode: 'as-of', memory: 1 }) }).relations.join('')).toBe('210320');
    expect(apply({ window: january(8, 8, { mode: 'as-of', memory: 40 }) }).relations.join('')).toBe('210300');
  });

  it('keeps all that had begun by a day when asked for everything up to it', () => {
    expect(apply({ window: january(5, 5, { mode: 'up-to' }) }).relations.join('')).toBe('012320');
    expect(apply({ window: january(31, 31, { mode: 'up-to' }) }).relations.join('')).toBe('222320');
  });

  it('has the standing and the support that are left by hidden documents', () => {
    expect(apply({}).standing.join('')).toBe('012340');
    expect(apply({}).support.join('')).toBe('211001');
    const shown = apply({ hiddenDocuments: [2] });
    expect(shown.standing.join('')).toBe('010440');
    expect(shown.support.join('')).toBe('111001');
  });
});

describe('the counts', () => {
  it('say how much is shown of how much, and how sure the window is', () => {
    expect(apply({ window: january(6, 6), undated: false }).counts).toEqual({
      actors: 5,
      actorsTotal: 6,
      relations: 3,
      relationsTotal: 6,
      certain: 2,
      possible: 1,
      undated: 0,
      undatedHidden: 1,
    });
  });

  it('count no undated relation as hidden for its date when something else hides it too', () => {
    const hiddenStandings = [standingCode.denied];
    expect(apply({ undated: false, hiddenStandings }).counts.undatedHidden).toBe(0);
  });

  it('count a facet without itself and with all the others', () => {
    const { facets } = apply({
      hiddenStandings: [standingCode.stated],
      hiddenDocuments: [1],
      minimumOrigins: 1,
    });
    expect([...facets.standings]).toEqual([2, 0, 1, 0, 0]);
    expect(facets.relationTypes[relationType('headed')]).toBe(1);
    expect(facets.relationTypes[relationType('detained')]).toBe(0);
    expect([...facets.documents]).toEqual([1, 1, 1]);
  });

  it('count an actor type without itself', () => {
    const official = actorType('official');
    expect(apply({ hiddenActorTypes: [official] }).facets.actorTypes[official]).toBe(1);
    const { facets } = apply({
      hiddenActorTypes: [official],
      hiddenRelationTypes: dataset.relationTypes.map((_, t) => t),
    });
    expect([...facets.actorTypes].reduce((a, b) => a + b)).toBe(1);
  });

  it('count a relation once for a document with two passages on it', () => {
    const twice = smallDataset({
      actors: ['a', 'b'],
      documents: ['d0', 'd1'],
      relations: [{ from: 'a', to: 'b', cited: ['d1 asserts', 'd0 asserts', 'd1 denies'] }],
    });
    const { facets } = applyClauses(buildFilterIndex(twice, buildEvidence(twice)), noClauses);
    expect([...facets.documents]).toEqual([1, 1]);
  });
});
