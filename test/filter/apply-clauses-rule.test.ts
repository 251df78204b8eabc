import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildEvidence } from '../../src/evidence/evidence.ts';
import { applyClauses } from '../../src/filter/apply-clauses.ts';
import type { Clauses } from '../../src/filter/clauses.ts';
import { buildFilterIndex } from '../../src/filter/filter-index.ts';
import { boundsAt, type Dataset } from '../../src/model/dataset.ts';
import { isUndated, overlaps } from '../../src/time/bounds.ts';
import { toDay } from '../../src/time/day.ts';
import { smallDataset } from '../evidence/small-dataset.ts';

const actorIds = ['a', 'b', 'c:official', 'd:official', 'e:state', 'f'];
const letters = actorIds.map((line) => line[0] ?? '');
const types = ['detained', 'headed', 'accused'];

const anyRelation = fc.record({
  from: fc.constantFrom(...letters),
  to: fc.constantFrom(...letters),
  type: fc.constantFrom(...types),
  date: fc.constantFrom('', '2022-01-05', '2022-01', '2021/..', '[2022-01-05,2022-01-06]'),
  cited: fc.array(
    fc
      .tuple(fc.constantFrom('d0', 'd1', 'd2', 'd3'), fc.constantFrom('asserts', 'reports', 'denies'))
      .map((pair) => pair.join(' ')),
    { maxLength: 3 },
  ),
});

const some = (size: number) => fc.uniqueArray(fc.nat(size - 1), { maxLength: 2 });
const day = fc.integer({ min: toDay(2021, 12, 30), max: toDay(2022, 1, 9) });

const anyClauses: fc.Arbitrary<Clauses> = fc.record({
  hiddenActorTypes: some(4),
  hiddenRelationTypes: some(6),
  hiddenStandings: some(5),
  hiddenDocuments: some(4),
  hiddenActors: some(6),
  minimumOrigins: fc.nat(2),
  window: fc.option(
    fc.tuple(day, fc.integer({ min: 1, max: 9 })).map(([from, days]) => ({
      from,
      until: from + days,
      mode: 'during' as const,
      memory: 0,
      clock: 'happened' as const,
    })),
  ),
  undated: fc.boolean(),
  focus: fc.option(fc.record({ actor: fc.nat(5), depth: fc.integer({ min: 1, max: 3 }) })),
  isolated: fc.boolean(),
});

/** The same rules said slowly, one relation at a time, with names and sets. */
function shownByRule(dataset: Dataset, clauses: Clauses): { relations: string[]; actors: string[] } {
  const { relations, actors } = dataset;
  const isHiddenActor = (a: number) =>
    clauses.hiddenActors.includes(a) || clauses.hiddenActorTypes.includes(actors[a]?.type ?? -1);
  const rootOf = (d: number): number => {
    const parent = dataset.documents[d]?.derivedFrom ?? -1;
    return parent < 0 ? d : rootOf(parent);
  };
  const passes = (r: number): boolean => {
    const all = dataset.citations.filter((c) => c.relation === r);
    const left = all.filter((c) => !clauses.hiddenDocuments.includes(c.document));
    const has = (stance: string) => left.some((c) => c.stance === stance);
    const isSupported = has('asserts') || has('reports');
    const standing = left.length === 0 ? 4 : has('denies') ? (isSupported ? 2 : 3) : has('asserts') ? 0 : 1;
    const roots = new Set(left.filter((c) => c.stance !== 'denies').map((c) => rootOf(c.document)));
    const bounds = boundsAt(relations.bounds, r);
    return (
      !isHiddenActor(relations.source[r] ?? -1) &&
      !isHiddenActor(relations.target[r] ?? -1) &&
      !clauses.hiddenRelationTypes.includes(relations.type[r] ?? -1) &&
      !clauses.hiddenStandings.includes(standing) &&
      !(all.length > 0 && left.length === 0) &&
      roots.size >= clauses.minimumOrigins &&
      (isUndated(bounds)
        ? clauses.undated
        : !clauses.window || overlaps(bounds, clauses.window) !== 'outside')
    );
  };
  let left = relations.id.map((_, r) => r).filter(passes);
  const endsOf = (r: number) => [relations.source[r] ?? -1, relations.target[r] ?? -1];
  let there: Set<number>;
  if (clauses.focus) {
    there = new Set(isHiddenActor(clauses.focus.actor) ? [] : [clauses.focus.actor]);
    for (let step = 0; step < clauses.focus.depth; step++) {
      there = new Set([...there, ...left.filter((r) => endsOf(r).some((a) => there.has(a))).flatMap(endsOf)]);
    }
    left = left.filter((r) => endsOf(r).every((a) => there.has(a)));
  } else {
    there = new Set(left.flatMap(endsOf));
    const connected = new Set(relations.id.flatMap((_, r) => endsOf(r)));
    actors.forEach((_, a) => {
      if (clauses.isolated && !connected.has(a) && !isHiddenActor(a)) there.add(a);
    });
  }
  return {
    relations: left.map((r) => relations.id[r] ?? ''),
    actors: [...there].sort().map((a) => actors[a]?.id ?? ''),
  };
}

describe('filtering', () => {
  const cases = fc.record({ relations: fc.array(anyRelation, { maxLength: 12 }), clauses: anyClauses });

  it('shows what the rules say, and counts each facet as if it were not there', () => {
    fc.assert(
      fc.property(cases, ({ relations, clauses }) => {
        const dataset = smallDataset({
          actors: actorIds,
          documents: ['d0', 'd1 < d0', 'd2', 'd3 < d1'],
          relations,
        });
        const shown = applyClauses(buildFilterIndex(dataset, buildEvidence(dataset)), clauses);
        const { relations: wanted, actors } = shownByRule(dataset, clauses);
        expect(dataset.relations.id.filter((_, r) => shown.relations[r])).toEqual(wanted);
        expect(dataset.actors.filter((_, a) => shown.actors[a]).map((actor) => actor.id)).toEqual(actors);
        expect(shown.counts.relations).toBe(wanted.length);

        const idsWithout = (patch: Partial<Clauses>) => shownByRule(dataset, { ...clauses, ...patch });
        const sum = (counts: Int32Array) => counts.reduce((a, b) => a + b, 0);
        expect(sum(shown.facets.relationTypes)).toBe(
          idsWithout({ hiddenRelationTypes: [] }).relations.length,
        );
        expect(sum(shown.facets.standings)).toBe(idsWithout({ hiddenStandings: [] }).relations.length);
        expect(sum(shown.facets.actorTypes)).toBe(idsWithout({ hiddenActorTypes: [] }).actors.length);
        const open = idsWithout({ hiddenDocuments: [] }).relations;
        dataset.documents.forEach((_, d) => {
          const citing = open.filter((id) =>
            dataset.citations.some((c) => dataset.relations.id[c.relation] === id && c.document === d),
          );
          expect(shown.facets.documents[d]).toBe(citing.length);
        });
        const undatedWanted = clauses.undated ? wanted : idsWithout({ undated: true }).relations;
        expect(shown.counts.undatedHidden).toBe(
          clauses.undated
            ? 0
            : undatedWanted.filter((id) => dataset.relations.date[dataset.relations.id.indexOf(id)] === '')
                .length,
        );
      }),
      { numRuns: 1000, seed: 7 },
    );
  });
});
