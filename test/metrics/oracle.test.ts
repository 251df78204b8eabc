import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/array/random.ts';
import type { Rows } from '../../src/graph/rows.ts';
import type { MeasureId } from '../../src/metrics/index.ts';
import { difference, randomEdges, rowsOf, valuesOf } from './graphs.ts';
import * as oracle from './oracle.ts';

const graphs = Array.from({ length: 500 }, (_, seed) => {
  const random = seededRandom(seed + 1000);
  const order = Math.floor(random() * 13);
  const edges = order === 0 ? [] : randomEdges(seed, order, Math.floor(random() * 3 * order));
  const directed = seed % 2 === 0;
  return { seed, rows: rowsOf(order, edges, directed), matrix: oracle.matrixOf(order, edges, directed) };
});
const lowestMembers = (values: readonly number[]) => values.map((value) => values.indexOf(value));

/** A matrix of edge values in the order of the rows. */
const inRows = ({ order, out }: Rows, value: (a: number, b: number) => number) =>
  Array.from({ length: order }, (_, a) =>
    Array.from(out.neighbour.subarray(out.start[a], out.start[a + 1]), (b) => value(a, b)),
  ).flat();

const rules: Partial<Record<MeasureId, (matrix: oracle.Matrix) => number[]>> = {
  betweenness: oracle.betweennessOf,
  closeness: oracle.closenessOf,
  harmonicCloseness: oracle.harmonicOf,
  coreNumber: oracle.coreOf,
  clusteringCoefficient: oracle.clusteringOf,
  constraint: oracle.constraintOf,
  effectiveSize: oracle.effectiveSizeOf,
  articulationPoint: oracle.articulationOf,
};

describe('on 500 generated multigraphs', () => {
  it.each(Object.entries(rules))(
    '%s follows its definition',
    (id, rule) => {
      for (const { seed, rows, matrix } of graphs) {
        const found = valuesOf(id as MeasureId, rows);
        expect(difference(found, rule(matrix)), `seed ${seed}`).toBeLessThan(1e-9);
      }
    },
    60_000,
  );

  it('pagerank and katz solve their equations', () => {
    for (const { seed, rows, matrix } of graphs) {
      const rank = valuesOf('pagerank', rows);
      expect(difference(rank, oracle.pagerankOf(matrix)), `seed ${seed}`).toBeLessThan(1e-6);
      const katz = valuesOf('katz', rows, { parameters: { attenuation: 0.05 } });
      expect(difference(katz, oracle.katzOf(matrix, 0.05)), `seed ${seed}`).toBeLessThan(1e-6);
    }
  });

  it('parts, circles and reciprocity are those of the reachability matrix', () => {
    for (const { seed, rows, matrix } of graphs) {
      expect(lowestMembers(valuesOf('weakComponent', rows)), `seed ${seed}`).toEqual(
        oracle.weakPartsOf(matrix),
      );
      expect(lowestMembers(valuesOf('strongComponent', rows)), `seed ${seed}`).toEqual(
        oracle.strongPartsOf(matrix),
      );
      expect(valuesOf('reciprocity', rows)[0]).toBeCloseTo(oracle.reciprocityOf(matrix), 12);
    }
  });

  it('relations lie between and bridge as their definitions say', () => {
    for (const { seed, rows, matrix } of graphs) {
      const between = oracle.edgeBetweennessOf(matrix);
      const found = valuesOf('edgeBetweenness', rows);
      const wanted = inRows(rows, (a, b) => between[a]?.[b] ?? Number.NaN);
      expect(difference(found, wanted), `seed ${seed}`).toBeLessThan(1e-9);
      const bridges = inRows(rows, (a, b) => (oracle.isBridge(matrix, a, b) ? 1 : 0));
      expect(valuesOf('bridge', rows), `seed ${seed}`).toEqual(bridges);
    }
  }, 60_000);
});
