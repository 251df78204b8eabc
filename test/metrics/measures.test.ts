import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measures } from '../../src/metrics/index.ts';
import {
  awkward,
  difference,
  type Edge,
  gridEdges,
  growingEdges,
  outcomeOf,
  randomEdges,
  rowsOf,
  valuesOf,
} from './graphs.ts';

/** Zachary's ties, from the reference file. */
function karateClub(): Edge[] {
  const file = join(import.meta.dirname, '../fixtures/metrics/reference.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { graphs: { edges: Edge[] }[] }).graphs[0]?.edges ?? [];
}

const range = (count: number) => Array.from({ length: count }, (_, i) => i);
const path = (order: number): Edge[] => range(order - 1).map((i) => [i, i + 1]);
const cycle = (order: number): Edge[] => range(order).map((i) => [i, (i + 1) % order]);
const star = (leaves: number): Edge[] => range(leaves).map((i) => [0, i + 1]);
const complete = (order: number): Edge[] => range(order).flatMap((a) => range(a).map((b): Edge => [a, b]));

/** Two complete graphs joined by one tie between their first nodes. */
const barbell = (side: number): Edge[] => [
  ...complete(side),
  ...complete(side).map(([a, b]): Edge => [a + side, b + side]),
  [0, side],
];

describe('every measure', () => {
  it('has its own name, words and a value range that the page can show', () => {
    const ids = measures.map((measure) => measure.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const measure of measures) {
      expect(measure.says, measure.id).toMatch(/^[A-Z].*[^.]\.$/);
      expect(measure.saysNot, measure.id).toMatch(/^Not .*\.$/);
      for (const { initial, least, most } of measure.parameters) {
        expect(initial).toBeGreaterThanOrEqual(least);
        expect(initial).toBeLessThanOrEqual(most);
      }
    }
  });

  it.each(awkward.map((graph) => [graph.name, graph] as const))('is defined or says so on %s', (_, graph) => {
    for (const directed of [true, false]) {
      const rows = rowsOf(graph.order, graph.edges, directed);
      for (const { id, of } of measures) {
        const { values, note } = outcomeOf(id, rows);
        const length = of === 'actors' ? graph.order : of === 'graph' ? 1 : rows.out.neighbour.length;
        expect(values.length, id).toBe(length);
        const isAlone = (v: number) =>
          rows.out.start[v] === rows.out.start[v + 1] && rows.in.start[v] === rows.in.start[v + 1];
        values.forEach((value, v) => {
          const mayBeUndefined = note !== '' || (['constraint', 'effectiveSize'].includes(id) && isAlone(v));
          if (!mayBeUndefined) expect(Number.isFinite(value), `${id} of ${v}`).toBe(true);
          expect(Math.abs(value)).not.toBe(Number.POSITIVE_INFINITY);
        });
      }
    }
  });

  it('ignores parallel edges and self-loops unless asked', () => {
    const edges = randomEdges(3, 9, 16);
    const more = [...edges, ...edges, ...range(9).map((v): Edge => [v, v])];
    for (const directed of [true, false]) {
      for (const { id } of measures) {
        expect(valuesOf(id, rowsOf(9, more, directed)), id).toEqual(valuesOf(id, rowsOf(9, edges, directed)));
      }
    }
  });

  it('gives the same whatever the order of relations', () => {
    const edges = randomEdges(8, 11, 24);
    for (const { id } of measures) {
      expect(valuesOf(id, rowsOf(11, edges.toReversed(), true)), id).toEqual(
        valuesOf(id, rowsOf(11, edges, true)),
      );
    }
  });
});

describe('closed forms', () => {
  it('hold for betweenness on a path, a star, a cycle and a complete graph', () => {
    expect(valuesOf('betweenness', rowsOf(6, path(6), false))).toEqual([0, 4, 6, 6, 4, 0]);
    expect(valuesOf('betweenness', rowsOf(8, star(7), false))).toEqual([21, 0, 0, 0, 0, 0, 0, 0]);
    expect(valuesOf('betweenness', rowsOf(7, cycle(7), false))).toEqual(new Array(7).fill(3));
    expect(valuesOf('betweenness', rowsOf(6, complete(6), false))).toEqual(new Array(6).fill(0));
    expect(valuesOf('betweenness', rowsOf(4, path(4), true))).toEqual([0, 2, 2, 0]);
  });

  it('hold where the middle relation of a directed path is doubled', () => {
    const edges: Edge[] = [
      [0, 1],
      [1, 2],
      [1, 2],
      [2, 3],
    ];
    expect(valuesOf('betweenness', rowsOf(4, edges, true))).toEqual([0, 2, 2, 0]);
    expect(valuesOf('closeness', rowsOf(4, edges, true))).toEqual(
      valuesOf('closeness', rowsOf(4, path(4), true)),
    );
  });

  it('hold for closeness, cores, clustering and brokerage', () => {
    expect(valuesOf('closeness', rowsOf(5, star(4), false))).toEqual([1, ...new Array(4).fill(4 / 7)]);
    expect(valuesOf('harmonicCloseness', rowsOf(5, star(4), false))).toEqual([4, ...new Array(4).fill(2.5)]);
    expect(valuesOf('coreNumber', rowsOf(10, barbell(5), false))).toEqual(new Array(10).fill(4));
    expect(valuesOf('clusteringCoefficient', rowsOf(5, complete(5), false))).toEqual(new Array(5).fill(1));
    expect(valuesOf('clusteringCoefficient', rowsOf(5, star(4), false))).toEqual(new Array(5).fill(0));
    expect(valuesOf('constraint', rowsOf(5, star(4), false))).toEqual([0.25, 1, 1, 1, 1]);
    expect(valuesOf('effectiveSize', rowsOf(5, star(4), false))).toEqual([4, 1, 1, 1, 1]);
    expect(valuesOf('effectiveSize', rowsOf(5, complete(5), false))).toEqual(new Array(5).fill(1));
  });

  it('hold for the iterative measures', () => {
    const uniform = new Array(6).fill(1 / Math.sqrt(6));
    expect(difference(valuesOf('eigenvector', rowsOf(6, cycle(6), false)), uniform)).toBeLessThan(1e-9);
    expect(difference(valuesOf('katz', rowsOf(6, cycle(6), true)), uniform)).toBeLessThan(1e-9);
    expect(
      difference(valuesOf('pagerank', rowsOf(6, cycle(6), true)), new Array(6).fill(1 / 6)),
    ).toBeLessThan(1e-9);
    const hubs = [1, 0, 0, 0];
    expect(difference(valuesOf('hub', rowsOf(4, star(3), true)), hubs)).toBeLessThan(1e-9);
    expect(
      difference(valuesOf('authority', rowsOf(4, star(3), true)), [0, 1 / 3, 1 / 3, 1 / 3]),
    ).toBeLessThan(1e-9);
  });

  it('hold for what a barbell hangs on', () => {
    const rows = rowsOf(10, barbell(5), false);
    expect(valuesOf('articulationPoint', rows).flatMap((x, v) => (x ? [v] : []))).toEqual([0, 5]);
    expect(valuesOf('bridge', rows).filter((x) => x === 1)).toHaveLength(2);
    expect(Math.max(...valuesOf('edgeBetweenness', rows))).toBe(25);
    expect(new Set(valuesOf('community', rows)).size).toBe(2);
    expect(valuesOf('modularity', rows)[0]).toBeCloseTo(20 / 21 - 0.5, 12);
  });

  it('hold for reciprocity and density', () => {
    expect(
      valuesOf(
        'reciprocity',
        rowsOf(
          3,
          [
            [0, 1],
            [1, 0],
            [1, 2],
          ],
          true,
        ),
      ),
    ).toEqual([2 / 3]);
    expect(
      valuesOf(
        'density',
        rowsOf(
          3,
          [
            [0, 1],
            [1, 0],
            [1, 2],
          ],
          true,
        ),
      ),
    ).toEqual([0.5]);
    expect(valuesOf('density', rowsOf(4, complete(4), false))).toEqual([1]);
  });
});

describe('iterations that cannot settle', () => {
  it('say so', () => {
    const dag = outcomeOf('eigenvector', rowsOf(4, path(4), true));
    expect(dag.note).toMatch(/no value here/);
    expect([...dag.values].every(Number.isNaN)).toBe(true);
    const katz = outcomeOf('katz', rowsOf(6, complete(6), false), { parameters: { attenuation: 0.5 } });
    expect(katz.note).toMatch(/no end/);
    expect([...katz.values].every(Number.isNaN)).toBe(true);
  });
});

describe('weights', () => {
  it('shorten paths as strength and lengthen them as distance', () => {
    const edges: Edge[] = [
      [0, 1],
      [1, 2],
      [0, 2],
    ];
    const rows = rowsOf(3, edges, false, { weight: Float64Array.of(4, 4, 1) });
    expect(valuesOf('betweenness', rows)).toEqual([0, 0, 0]);
    expect(valuesOf('betweenness', rows, { paths: 'strength' })).toEqual([0, 1, 0]);
    expect(valuesOf('betweenness', rows, { paths: 'distance' })).toEqual([0, 0, 0]);
    expect(valuesOf('strength', rows)).toEqual([5, 8, 5]);
    const long = rowsOf(3, edges, false, { weight: Float64Array.of(0.1, 0.2, 0.3) });
    expect(valuesOf('betweenness', long, { paths: 'distance' })).toEqual([0, 0.5, 0]);
  });

  it('count parallel relations when asked', () => {
    const edges: Edge[] = [
      [0, 1],
      [0, 1],
      [1, 2],
    ];
    expect(valuesOf('strength', rowsOf(3, edges, true, { parallel: 'count' }))).toEqual([2, 3, 1]);
    expect(valuesOf('degree', rowsOf(3, edges, true, { parallel: 'count' }))).toEqual([1, 2, 1]);
  });
});

describe('communities', () => {
  it('are as good as the best known division of the karate club', () => {
    const { figures } = outcomeOf('community', rowsOf(34, karateClub(), false), { parameters: { runs: 20 } });
    const figure = (label: string) => figures.find((f) => f.label === label)?.value ?? 0;
    // The optimum, 0.4198, is known from exact search (Brandes and others 2008, doi:10.1109/TKDE.2007.190689).
    expect(figure('Modularity')).toBeGreaterThan(0.4188);
    expect(figure('Modularity')).toBeLessThan(0.4199);
    expect(figure('Stability')).toBeGreaterThan(0.5);
    expect(figure('Stability')).toBeLessThanOrEqual(1);
  });

  it('are not stable where there are none', () => {
    const rows = rowsOf(300, randomEdges(2, 300, 900), false);
    const { figures } = outcomeOf('community', rows);
    expect(figures.find((f) => f.label === 'Stability')?.value).toBeLessThan(0.6);
  });
});

describe('sampled betweenness', () => {
  it.each([
    ['a small world', growingEdges(4, 800, 3), 800],
    ['a grid', gridEdges(20), 400],
  ] as const)('keeps its promised error on %s', (_, edges, order) => {
    for (const directed of [false, true]) {
      const rows = rowsOf(order, edges, directed);
      const exact = valuesOf('betweenness', rows);
      const sampled = outcomeOf('betweenness', rows, { parameters: { error: 0.02 } });
      const bound = sampled.figures.find((f) => f.label === 'Largest error')?.value ?? 0;
      const off = Math.max(...exact.map((value, v) => Math.abs(value - (sampled.values[v] ?? 0))));
      expect(off).toBeLessThan(bound);
      expect(off).toBeGreaterThan(0);
      expect(sampled.note).toMatch(/90 % probability/);
      expect([...sampled.values]).toEqual(valuesOf('betweenness', rows, { parameters: { error: 0.02 } }));
    }
  });
});
