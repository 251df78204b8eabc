import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entryOf, type Rows } from '../../src/graph/rows.ts';
import type { MeasureId } from '../../src/metrics/index.ts';
import { difference, type Edge, rowsOf, valuesOf } from './graphs.ts';

interface Reference {
  readonly name: string;
  readonly directed: boolean;
  readonly order: number;
  readonly edges: readonly Edge[];
  readonly measures: Readonly<Record<string, readonly (number | null)[] | readonly (readonly number[])[]>>;
  readonly weights?: readonly number[];
  readonly weighted?: Readonly<Record<string, readonly (number | null)[]>>;
}

const path = join(import.meta.dirname, '../fixtures/metrics/reference.json');
const { origin, graphs } = JSON.parse(readFileSync(path, 'utf8')) as { origin: string; graphs: Reference[] };

const iterative = new Set(['pagerank', 'eigenvector', 'katz', 'hub', 'authority']);
const tolerance = (id: string) => (iterative.has(id) ? 1e-6 : 1e-9);
const groups = new Set(['weakComponent', 'strongComponent']);
const ofRelations = new Set(['edgeBetweenness', 'bridge']);

/** Group numbers as the lowest member of each group. */
const lowestMembers = (values: readonly number[]) => values.map((value) => values.indexOf(value));

function checkRelations(id: string, rows: Rows, wanted: readonly (readonly number[])[]): void {
  const found = valuesOf(id as MeasureId, rows);
  const used = new Set<number>();
  for (const [a = 0, b = 0, value = 1] of wanted) {
    for (const at of [entryOf(rows.out, a, b), entryOf(rows.out, b, a)].filter((e) => e >= 0)) {
      if (rows.directed && id === 'edgeBetweenness' && at !== entryOf(rows.out, a, b)) continue;
      used.add(at);
      expect(difference([found[at] ?? Number.NaN], [value]), `${id} ${a} ${b}`).toBeLessThan(1e-9);
    }
  }
  if (id === 'edgeBetweenness') expect(used.size).toBe(found.length);
  else expect(found.filter((value, e) => value !== 0 && !used.has(e))).toEqual([]);
}

describe(`measures against ${origin}`, () => {
  it.each(graphs.map((graph) => [graph.name, graph] as const))('agree on %s', (_, graph) => {
    const rows = rowsOf(graph.order, graph.edges, graph.directed);
    for (const [id, wanted] of Object.entries(graph.measures)) {
      if (ofRelations.has(id)) {
        checkRelations(id, rows, wanted as readonly (readonly number[])[]);
        continue;
      }
      const parameters = id === 'katz' ? { attenuation: 0.02 } : {};
      const found = valuesOf(id as MeasureId, rows, { parameters });
      const compared = groups.has(id) ? lowestMembers(found) : found;
      expect(difference(compared, wanted as readonly number[]), id).toBeLessThan(tolerance(id));
    }
  });

  it.each(graphs.filter((graph) => graph.weights).map((graph) => [graph.name, graph] as const))(
    'agree with weights on %s',
    (_, { order, edges, directed, weights = [], weighted = {} }) => {
      const rows = rowsOf(order, edges, directed, { weight: Float64Array.from(weights) });
      for (const [id, wanted] of Object.entries(weighted)) {
        const asLengths = ['closeness', 'harmonicCloseness', 'betweenness'].includes(id);
        const found = valuesOf(id as MeasureId, rows, { paths: asLengths ? 'distance' : 'steps' });
        expect(difference(found, wanted), id).toBeLessThan(tolerance(id));
      }
    },
  );
});
