import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/array/random.ts';
import { buildRows, type Direction } from '../../src/graph/rows.ts';
import { explainBetweenness } from '../../src/metrics/betweenness-reasons.ts';
import { measureOf } from '../../src/metrics/index.ts';
import { compute } from '../../src/metrics/measure.ts';
import { explainByNeighbours } from '../../src/metrics/neighbour-reasons.ts';

const rowsOf = (order: number, pairs: readonly (readonly [number, number])[], direction: Direction) =>
  buildRows({
    order,
    source: Int32Array.from(pairs, ([source]) => source),
    target: Int32Array.from(pairs, ([, target]) => target),
    direction,
    parallel: 'once',
    selfLoops: true,
  });

const random = seededRandom(11);
const generated = Array.from({ length: 40 }, (_, g) => {
  const order = 3 + Math.floor(random() * 12);
  const pairs = Array.from({ length: Math.floor(random() * 3 * order) }, (): [number, number] => [
    Math.floor(random() * order),
    Math.floor(random() * order),
  ]);
  return { name: `${g}`, rows: rowsOf(order, pairs, g % 2 === 0 ? 'ignored' : 'as-stated') };
});
const choices = { paths: 'steps', parameters: {} } as const;
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

describe('what makes a betweenness', () => {
  it('is on a path the pairs on its two sides', () => {
    const rows = rowsOf(
      4,
      [
        [0, 1],
        [1, 2],
        [1, 2],
        [2, 3],
      ],
      'as-stated',
    );
    expect(explainBetweenness(rows, 1)).toEqual({
      betweenness: 2,
      pairCount: 2,
      pairs: [
        { from: 0, to: 2, share: 1 },
        { from: 0, to: 3, share: 1 },
      ],
      neighbours: [{ neighbour: 2, share: 2 }],
    });
    expect(explainBetweenness(rows, 3)).toEqual({ betweenness: 0, pairCount: 0, pairs: [], neighbours: [] });
  });

  it('is a share where paths go round', () => {
    const rows = rowsOf(
      4,
      [
        [0, 1],
        [1, 3],
        [0, 2],
        [2, 3],
      ],
      'ignored',
    );
    expect(explainBetweenness(rows, 1)).toMatchObject({
      betweenness: 0.5,
      pairs: [{ from: 0, to: 3, share: 0.5 }],
    });
  });

  it('lists no more pairs than asked for, the largest first', () => {
    const rows = rowsOf(
      5,
      [
        [0, 4],
        [1, 4],
        [2, 4],
        [3, 4],
        [0, 1],
      ],
      'ignored',
    );
    const { pairs, pairCount } = explainBetweenness(rows, 4, 3);
    expect(pairs).toEqual([
      { from: 0, to: 2, share: 1 },
      { from: 0, to: 3, share: 1 },
      { from: 1, to: 2, share: 1 },
    ]);
    expect(pairCount).toBe(5);
  });

  it.each(generated)('adds up to the measure itself in generated graph $name', ({ rows }) => {
    const { values } = compute(measureOf('betweenness')!, rows, choices);
    for (let actor = 0; actor < rows.order; actor++) {
      const reasons = explainBetweenness(rows, actor, 1000);
      expect(reasons.betweenness).toBeCloseTo(values[actor]!, 9);
      expect(sum(reasons.pairs.map(({ share }) => share))).toBeCloseTo(values[actor]!, 9);
      expect(sum(reasons.neighbours.map(({ share }) => share))).toBeCloseTo(values[actor]!, 9);
    }
  });
});

describe('the neighbours that give a value', () => {
  it.each(generated)('explain PageRank and eigenvector centrality in generated graph $name', ({ rows }) => {
    const pagerank = compute(measureOf('pagerank')!, rows, choices).values;
    const out = (v: number) => rows.out.start[v + 1]! - rows.out.start[v]!;
    const lost = sum(Array.from(pagerank, (value, v) => (out(v) === 0 ? value : 0)));
    const even = (0.15 + 0.85 * lost) / rows.order;
    for (let actor = 0; actor < rows.order; actor++) {
      const reasons = explainByNeighbours(rows, pagerank, actor, 'split');
      const given = sum(reasons.map(({ neighbour }) => pagerank[neighbour]! / out(neighbour)));
      expect(even + 0.85 * given).toBeCloseTo(pagerank[actor]!, 6);
      expect(sum(reasons.map(({ share }) => share))).toBeCloseTo(reasons.length > 0 ? 1 : 0, 9);
    }
  });

  it('give in proportion to their value and the weight of the tie', () => {
    const rows = buildRows({
      order: 4,
      source: Int32Array.of(0, 0, 1, 1),
      target: Int32Array.of(3, 2, 3, 2),
      direction: 'as-stated',
      parallel: 'sum',
      weight: Float64Array.of(1, 3, 2, 2),
      selfLoops: false,
    });
    const values = Float64Array.of(2, 1, 0, 0);
    expect(explainByNeighbours(rows, values, 3, 'whole')).toEqual([
      { neighbour: 0, share: 0.5 },
      { neighbour: 1, share: 0.5 },
    ]);
    expect(explainByNeighbours(rows, values, 3, 'split').map(({ share }) => share)).toEqual([0.5, 0.5]);
    expect(explainByNeighbours(rows, values, 3, 'whole', 'distance')).toEqual([
      { neighbour: 0, share: 0.8 },
      { neighbour: 1, share: 0.2 },
    ]);
  });

  it('are nobody where nothing comes in or nothing is given', () => {
    const rows = rowsOf(2, [[0, 1]], 'as-stated');
    expect(explainByNeighbours(rows, Float64Array.of(1, 1), 0, 'split')).toEqual([]);
    expect(explainByNeighbours(rows, Float64Array.of(0, 1), 1, 'split')).toEqual([]);
    expect(explainByNeighbours(rows, Float64Array.of(Number.NaN, 1), 1, 'whole')).toEqual([]);
  });
});
