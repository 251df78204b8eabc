import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/array/random.ts';
import type { Rows } from '../../src/graph/rows.ts';
import { computeCoreNumber } from '../../src/metrics/core-number.ts';
import { createBrandes } from '../../src/metrics/kernels/brandes.ts';
import { compileKernels } from '../../src/metrics/kernels/compile.mjs';
import { createDistanceSums, emptySums } from '../../src/metrics/kernels/distance-sums.ts';
import { louvain, moveNodes } from '../../src/metrics/kernels/louvain.ts';
import { kernelBytes } from '../../src/metrics/kernels/measures.wasm.ts';
import { mutualRows } from '../../src/metrics/kernels/mutual-rows.ts';
import {
  compiledCoreNumber,
  compiledMoveNodes,
  laneBetweenness,
  laneDistances,
  triangleCounts,
} from '../../src/metrics/kernels/simd.ts';
import { countTriangles } from '../../src/metrics/kernels/triangles.ts';
import { createWeightedBrandes } from '../../src/metrics/kernels/weighted-brandes.ts';
import { computePagerank } from '../../src/metrics/pagerank.ts';
import {
  difference,
  type Edge,
  gridEdges,
  growingEdges,
  plain,
  randomEdges,
  rowsOf,
  valuesOf,
} from './graphs.ts';

const graphs: readonly (readonly [string, Rows])[] = [true, false].flatMap((directed) => [
  [
    `hubs and leaves, ${directed ? 'arrows' : 'ties'}`,
    rowsOf(1500, growingEdges(1, 1500, 4), directed),
  ] as const,
  [
    `scattered parts, ${directed ? 'arrows' : 'ties'}`,
    rowsOf(700, randomEdges(2, 700, 500), directed),
  ] as const,
  [
    `a dense graph, ${directed ? 'arrows' : 'ties'}`,
    rowsOf(120, randomEdges(3, 120, 4000), directed),
  ] as const,
  [`a grid, ${directed ? 'arrows' : 'ties'}`, rowsOf(900, gridEdges(30), directed)] as const,
]);

function scalarBetweenness(rows: Rows): Float64Array {
  const node = new Float64Array(rows.order);
  const add = createBrandes(rows, null, { node, relation: null });
  for (let v = 0; v < rows.order; v++) add(v);
  return node;
}

function finish<Result>(steps: Generator<undefined, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

describe('the compiled kernels', () => {
  it('are what their source compiles to, byte for byte', async () => {
    const file = join(import.meta.dirname, '../../src/metrics/kernels/measures.wasm.ts');
    expect(await compileKernels()).toBe(readFileSync(file, 'utf8'));
    expect(WebAssembly.validate(Buffer.from(kernelBytes, 'base64'))).toBe(true);
  }, 60_000);

  it.each(graphs)('agree with the plain ones on %s', (_, rows) => {
    const lanes = finish(laneBetweenness(rows, null, 0, rows.order));
    expect(difference(lanes ?? [], scalarBetweenness(rows))).toBeLessThan(1e-10);

    const relation = new Float64Array(rows.out.neighbour.length);
    const addAll = createBrandes(rows, null, { node: new Float64Array(rows.order), relation });
    for (let v = 0; v < rows.order; v++) addAll(v);
    const entries = finish(laneBetweenness(rows, null, 0, rows.order, 'entries'));
    expect(difference(entries ?? [], relation)).toBeLessThan(1e-10);

    const sums = emptySums(rows.order);
    const add = createDistanceSums(rows, sums);
    const to = Math.min(512, rows.order);
    for (let v = 0; v < to; v++) add(v);
    const found = laneDistances(rows, 0, to) ?? new Float64Array(0);
    expect([...found.subarray(0, rows.order)]).toEqual([...sums.reached]);
    expect([...found.subarray(rows.order, 2 * rows.order)]).toEqual([...sums.far]);
    expect(difference(found.subarray(2 * rows.order), sums.near)).toBeLessThan(1e-12);

    expect(difference(valuesOf('pagerank', rows), computePagerank(rows, plain).values)).toBeLessThan(1e-9);
    const { start, neighbour } = mutualRows(rows, 'steps');
    expect(triangleCounts(start, neighbour)).toEqual(countTriangles(start, neighbour));
    if (!rows.directed) expect(compiledCoreNumber(rows)).toEqual(computeCoreNumber(rows));

    const ties = mutualRows(rows, 'steps');
    const groups = louvain(ties, 1, seededRandom(4), compiledMoveNodes);
    expect(groups).toEqual(louvain(ties, 1, seededRandom(4), moveNodes));
  });

  it('leave to the plain one what is deeper than a byte counts', () => {
    const order = 2000;
    const edges = Array.from({ length: order }, (_, v): Edge => [v, (v + 1) % order]);
    const ring = rowsOf(order, edges, true);
    expect(finish(laneBetweenness(ring, null, 0, 8))).toBeNull();
    const expected = ((order - 1) * (order - 2)) / 2;
    expect(difference(valuesOf('betweenness', ring), new Array(order).fill(expected))).toBeLessThan(1e-12);
    // Closeness counts levels in full numbers.
    const near = (order - 1) / ((order * (order - 1)) / 2);
    expect(difference(valuesOf('closeness', ring), new Array(order).fill(near))).toBeLessThan(1e-12);
  });
});

describe('path counts', () => {
  it('of a grid stay exact by symmetry and finite', () => {
    const side = 20;
    const values = valuesOf('betweenness', rowsOf(side * side, gridEdges(side), false));
    // The value of the second node in igraph 0.10.2; counts of 32 bits would overflow on the way to it.
    expect(difference([values[1] ?? 0], [215.30398180326526])).toBeLessThan(1e-9);
    for (let y = 0; y < side; y++)
      for (let x = 0; x < side; x++) {
        expect(difference([values[y * side + x] ?? 0], [values[x * side + side - 1 - y] ?? 0])).toBeLessThan(
          1e-9,
        );
      }
  });

  it('beyond what a double holds are scaled', () => {
    // A chain of 1,100 diamonds has 2^1100 shortest paths from end to end.
    const diamonds = 1100;
    const edges: Edge[] = [];
    for (let k = 0; k < diamonds; k++) {
      const a = 3 * k;
      edges.push([a, a + 1], [a, a + 2], [a + 1, a + 3], [a + 2, a + 3]);
    }
    const order = 3 * diamonds + 1;
    const values = valuesOf('betweenness', rowsOf(order, edges, true));
    for (let k = 0; k < diamonds; k++) {
      const before = 3 * k;
      const after = order - 3 * k - 3;
      expect(difference([values[3 * k + 1] ?? Number.NaN], [((before + 1) * after) / 2])).toBeLessThan(1e-9);
    }
  });
});

describe('paths with lengths', () => {
  it('of 1 are paths by steps', () => {
    for (const [, rows] of graphs.slice(0, 3)) {
      const node = new Float64Array(rows.order);
      const length = new Float64Array(rows.out.neighbour.length).fill(0.1);
      const add = createWeightedBrandes(rows, length, { node, relation: null });
      for (let v = 0; v < rows.order; v++) add(v);
      expect(difference(node, scalarBetweenness(rows))).toBeLessThan(1e-9);
    }
  });
});
