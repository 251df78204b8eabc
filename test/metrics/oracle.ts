import type { Edge } from './graphs.ts';

/**
 * Slow and simple: every measure straight from its definition on a matrix, for small graphs. It shares no code with the kernels.
 */
export interface Matrix {
  readonly order: number;
  readonly directed: boolean;
  /** 1 where there is an edge from row to column; parallel edges merged, self-loops left out. */
  readonly edge: readonly (readonly number[])[];
}

const square = (order: number, value: number): number[][] =>
  Array.from({ length: order }, () => new Array<number>(order).fill(value));
const indices = (order: number): number[] => Array.from({ length: order }, (_, i) => i);
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

export function matrixOf(order: number, edges: readonly Edge[], directed: boolean): Matrix {
  const edge = square(order, 0);
  for (const [a, b] of edges) {
    if (a === b) continue;
    edge[a]![b] = 1;
    if (!directed) edge[b]![a] = 1;
  }
  return { order, directed, edge };
}

/** Distances by Floyd and Warshall, and numbers of shortest paths by adding up over last steps. */
function pathsOf({ order, edge }: Matrix) {
  const distance = square(order, Number.POSITIVE_INFINITY);
  for (const a of indices(order)) for (const b of indices(order)) if (edge[a]![b]) distance[a]![b] = 1;
  for (const a of indices(order)) distance[a]![a] = 0;
  for (const k of indices(order))
    for (const a of indices(order))
      for (const b of indices(order))
        distance[a]![b] = Math.min(distance[a]![b]!, distance[a]![k]! + distance[k]![b]!);
  const count = square(order, 0);
  for (const a of indices(order)) {
    count[a]![a] = 1;
    const byDistance = indices(order).filter((b) => b !== a && distance[a]![b]! < Number.POSITIVE_INFINITY);
    byDistance.sort((b, c) => distance[a]![b]! - distance[a]![c]!);
    for (const b of byDistance)
      for (const k of indices(order))
        if (edge[k]![b] && distance[a]![k]! + 1 === distance[a]![b]!) count[a]![b]! += count[a]![k]!;
  }
  return { distance, count };
}

export function betweennessOf(matrix: Matrix): number[] {
  const { order, directed } = matrix;
  const { distance, count } = pathsOf(matrix);
  return indices(order).map((v) => {
    let total = 0;
    for (const s of indices(order))
      for (const t of indices(order)) {
        if (s === t || s === v || t === v || count[s]![t] === 0) continue;
        if (distance[s]![v]! + distance[v]![t]! === distance[s]![t]!)
          total += (count[s]![v]! * count[v]![t]!) / count[s]![t]!;
      }
    return directed ? total : total / 2;
  });
}

/** Of each edge, as a matrix. */
export function edgeBetweennessOf(matrix: Matrix): number[][] {
  const { order, directed, edge } = matrix;
  const { distance, count } = pathsOf(matrix);
  const passing = (a: number, b: number) => {
    let total = 0;
    for (const s of indices(order))
      for (const t of indices(order)) {
        if (s === t || count[s]![t] === 0) continue;
        if (distance[s]![a]! + 1 + distance[b]![t]! === distance[s]![t]!)
          total += (count[s]![a]! * count[b]![t]!) / count[s]![t]!;
      }
    return total;
  };
  return edge.map((row, a) =>
    row.map((has, b) => (has ? (directed ? passing(a, b) : (passing(a, b) + passing(b, a)) / 2) : 0)),
  );
}

export function closenessOf(matrix: Matrix): number[] {
  const { order } = matrix;
  const { distance } = pathsOf(matrix);
  return indices(order).map((v) => {
    const found = indices(order).filter((u) => u !== v && distance[u]![v]! < Number.POSITIVE_INFINITY);
    const far = sum(found.map((u) => distance[u]![v]!));
    return far === 0 ? 0 : ((found.length / far) * found.length) / (order - 1);
  });
}

export function harmonicOf(matrix: Matrix): number[] {
  const { distance } = pathsOf(matrix);
  return indices(matrix.order).map((v) =>
    sum(indices(matrix.order).map((u) => (u === v ? 0 : 1 / distance[u]![v]!))),
  );
}

/** Takes actors away one by one, always one of lowest degree. */
export function coreOf({ order, directed, edge }: Matrix): number[] {
  const alive = new Set(indices(order));
  const core = new Array<number>(order).fill(0);
  let level = 0;
  while (alive.size > 0) {
    const degree = (v: number) => sum([...alive].map((u) => edge[v]![u]! + (directed ? edge[u]![v]! : 0)));
    const lowest = [...alive].reduce((a, b) => (degree(b) < degree(a) ? b : a));
    level = Math.max(level, degree(lowest));
    core[lowest] = level;
    alive.delete(lowest);
  }
  return core;
}

export function clusteringOf({ order, directed, edge }: Matrix): number[] {
  return indices(order).map((v) => {
    const both = (a: number, b: number) => edge[a]![b]! + edge[b]![a]!;
    let closed = 0;
    let ends = 0;
    let mutual = 0;
    for (const a of indices(order)) {
      ends += both(v, a);
      mutual += edge[v]![a]! * edge[a]![v]!;
      for (const b of indices(order)) closed += both(v, a) * both(a, b) * both(b, v);
    }
    if (closed === 0) return 0;
    if (directed) return closed / 2 / (ends * (ends - 1) - 2 * mutual);
    const degree = ends / 2;
    return closed / 8 / (degree * (degree - 1));
  });
}

/** The solution of a system of linear equations, by Gauss with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  const n = right.length;
  for (const k of indices(n)) {
    const pivot = indices(n)
      .slice(k)
      .reduce((a, b) => (Math.abs(rows[b]![k]!) > Math.abs(rows[a]![k]!) ? b : a), k);
    [rows[k], rows[pivot]] = [rows[pivot]!, rows[k]!];
    for (const i of indices(n)) {
      if (i === k) continue;
      const factor = rows[i]![k]! / rows[k]![k]!;
      for (let j = k; j <= n; j++) rows[i]![j]! -= factor * rows[k]![j]!;
    }
  }
  return indices(n).map((i) => rows[i]![n]! / rows[i]![i]!);
}

export function pagerankOf({ order, edge }: Matrix, damping = 0.85): number[] {
  const transfer = edge.map((row) => {
    const total = sum(row);
    return row.map((x) => (total === 0 ? 1 / order : x / total));
  });
  const system = indices(order).map((v) =>
    indices(order).map((u) => (u === v ? 1 : 0) - damping * transfer[u]![v]!),
  );
  return solve(system, new Array<number>(order).fill((1 - damping) / order));
}

export function katzOf({ order, edge }: Matrix, alpha: number): number[] {
  const system = indices(order).map((v) =>
    indices(order).map((u) => (u === v ? 1 : 0) - alpha * edge[u]![v]!),
  );
  const values = solve(system, new Array<number>(order).fill(1));
  const length = Math.sqrt(sum(values.map((x) => x * x)));
  return values.map((x) => x / length);
}

export function constraintOf({ order, edge }: Matrix): number[] {
  const tie = edge.map((row, a) => row.map((x, b) => x + edge[b]![a]!));
  const share = tie.map((row) => row.map((x) => (sum(row) === 0 ? 0 : x / sum(row))));
  return indices(order).map((v) => {
    if (sum(tie[v]!) === 0) return Number.NaN;
    return sum(
      indices(order).map((u) => {
        if (u === v || tie[v]![u] === 0) return 0;
        const through = sum(
          indices(order).map((w) => (w === u || w === v ? 0 : share[v]![w]! * share[w]![u]!)),
        );
        return (share[v]![u]! + through) ** 2;
      }),
    );
  });
}

export function effectiveSizeOf({ order, edge }: Matrix): number[] {
  const tie = edge.map((row, a) => row.map((x, b) => x + edge[b]![a]!));
  return indices(order).map((v) => {
    const contacts = indices(order).filter((u) => tie[v]![u]! > 0);
    if (contacts.length === 0) return Number.NaN;
    return sum(
      contacts.map((u) => {
        const shared = contacts.filter((w) => w !== u);
        return (
          1 - sum(shared.map((w) => (tie[v]![w]! / sum(tie[v]!)) * (tie[u]![w]! / Math.max(...tie[u]!))))
        );
      }),
    );
  });
}

/** The lowest member of each node's part when arrows are followed both ways. */
export function weakPartsOf({ order, edge }: Matrix): number[] {
  const { distance } = pathsOf({
    order,
    directed: false,
    edge: edge.map((row, a) => row.map((x, b) => (x || edge[b]![a]! ? 1 : 0))),
  });
  return distance.map((row) => row.findIndex((d) => d < Number.POSITIVE_INFINITY));
}

export function strongPartsOf(matrix: Matrix): number[] {
  const { distance } = pathsOf(matrix);
  const isMutual = (a: number, b: number) => distance[a]![b]! + distance[b]![a]! < Number.POSITIVE_INFINITY;
  return indices(matrix.order).map((v) => indices(matrix.order).findIndex((u) => isMutual(v, u)));
}

const partCount = (matrix: Matrix, without: number) =>
  new Set(weakPartsOf(matrix).filter((_, v) => v !== without)).size;

export function articulationOf(matrix: Matrix): number[] {
  const before = partCount(matrix, -1);
  return indices(matrix.order).map((v) => {
    const edge = matrix.edge.map((row, a) => row.map((x, b) => (a === v || b === v ? 0 : x)));
    const alone = matrix.edge.every((row, a) => row[v] === 0 && matrix.edge[v]![a] === 0);
    return !alone && partCount({ ...matrix, edge }, v) > before ? 1 : 0;
  });
}

/** Whether taking both arrows between two nodes away leaves more parts. */
export function isBridge(matrix: Matrix, a: number, b: number): boolean {
  const isCut = (x: number, y: number) => (x === a && y === b) || (x === b && y === a);
  const edge = matrix.edge.map((row, x) => row.map((has, y) => (isCut(x, y) ? 0 : has)));
  return partCount({ ...matrix, edge }, -1) > partCount(matrix, -1);
}

export const reciprocityOf = ({ edge }: Matrix): number => {
  const all = sum(edge.map(sum));
  return all === 0 ? 0 : sum(edge.map((row, a) => sum(row.map((x, b) => x * edge[b]![a]!)))) / all;
};
