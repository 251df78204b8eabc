import { seededRandom } from '../../src/array/random.ts';
import { buildRows, type Rows, type RowsInput } from '../../src/graph/rows.ts';
import { type MeasureId, measureOf } from '../../src/metrics/index.ts';
import { type Choices, compute, type Outcome } from '../../src/metrics/measure.ts';

export type Edge = readonly [number, number];

/** Rows of a small graph as the default reading builds them. */
export function rowsOf(
  order: number,
  edges: readonly Edge[],
  directed: boolean,
  more: Partial<RowsInput> = {},
): Rows {
  return buildRows({
    order,
    source: Int32Array.from(edges, (e) => e[0]),
    target: Int32Array.from(edges, (e) => e[1]),
    direction: directed ? 'as-stated' : 'ignored',
    parallel: 'once',
    selfLoops: false,
    ...more,
  });
}

export const plain: Choices = { paths: 'steps', parameters: {} };

export function outcomeOf(id: MeasureId, rows: Rows, choices: Partial<Choices> = {}): Outcome {
  const measure = measureOf(id);
  if (!measure) throw new Error(`There is no measure ${id}.`);
  return compute(measure, rows, { ...plain, ...choices });
}

export const valuesOf = (id: MeasureId, rows: Rows, choices: Partial<Choices> = {}): number[] => [
  ...outcomeOf(id, rows, choices).values,
];

/** The seven graphs that break careless kernels. */
export const awkward: readonly {
  readonly name: string;
  readonly order: number;
  readonly edges: readonly Edge[];
}[] = [
  { name: 'no actor', order: 0, edges: [] },
  { name: 'one actor', order: 1, edges: [] },
  {
    name: 'an isolated last actor',
    order: 4,
    edges: [
      [0, 1],
      [1, 2],
    ],
  },
  {
    name: 'a self-loop',
    order: 3,
    edges: [
      [0, 1],
      [1, 1],
      [1, 2],
    ],
  },
  {
    name: 'parallel edges',
    order: 4,
    edges: [
      [0, 1],
      [1, 2],
      [1, 2],
      [1, 2],
      [2, 3],
    ],
  },
  {
    name: 'two components',
    order: 6,
    edges: [
      [0, 1],
      [1, 2],
      [3, 4],
      [4, 5],
      [5, 3],
    ],
  },
  {
    name: 'a reciprocal pair',
    order: 3,
    edges: [
      [0, 1],
      [1, 0],
      [1, 2],
    ],
  },
];

/** A multigraph with self-loops, made by chance. */
export function randomEdges(seed: number, order: number, count: number): Edge[] {
  const random = seededRandom(seed);
  return Array.from(
    { length: count },
    () => [Math.floor(random() * order), Math.floor(random() * order)] as const,
  );
}

/** A larger graph in which new actors choose partners who have many: hubs, leaves and a core. */
export function growingEdges(seed: number, order: number, each: number): Edge[] {
  const random = seededRandom(seed);
  const ends: number[] = [0];
  const edges: Edge[] = [];
  for (let v = 1; v < order; v++) {
    const count = random() < 0.3 ? 1 : each;
    for (let k = 0; k < count; k++) {
      const u = ends[Math.floor(random() * ends.length)] ?? 0;
      edges.push(random() < 0.5 ? [v, u] : [u, v]);
      ends.push(u, v);
    }
  }
  return edges;
}

export const gridEdges = (side: number): Edge[] => {
  const edges: Edge[] = [];
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      if (x + 1 < side) edges.push([y * side + x, y * side + x + 1]);
      if (y + 1 < side) edges.push([y * side + x, (y + 1) * side + x]);
    }
  }
  return edges;
};

/** Largest difference as a share of the wanted value (or of 1 for small ones); NaN and "not defined" must coincide. */
export function difference(found: ArrayLike<number>, wanted: ArrayLike<number | null>): number {
  if (found.length !== wanted.length) return Number.POSITIVE_INFINITY;
  let most = 0;
  for (let i = 0; i < found.length; i++) {
    const a = found[i] ?? Number.NaN;
    const b = wanted[i] ?? Number.NaN;
    if (Number.isNaN(a) !== Number.isNaN(b)) return Number.POSITIVE_INFINITY;
    if (!Number.isNaN(a)) most = Math.max(most, Math.abs(a - b) / (Math.abs(b) > 1e-9 ? Math.abs(b) : 1));
  }
  return most;
}
