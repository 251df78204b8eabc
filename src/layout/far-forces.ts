/** Cells with at most so many nodes are not divided further; nor are cells at this depth, whatever they hold. */
const leafSize = 8;
const deepest = 24;
/** A cell counts as one body when its side is less than this times its distance. */
const openness = 1.2;

/** Squares within squares around the nodes, in the order of a walk from each square into its quarters. */
interface Squares {
  /** Nodes sorted such that each square holds those from `from` to before `until`. */
  readonly sorted: Int32Array;
  readonly from: number[];
  readonly until: number[];
  readonly side: number[];
  readonly mass: number[];
  readonly x: number[];
  readonly y: number[];
  /** Square that follows when this one need not be entered. */
  readonly skip: number[];
  readonly isLeaf: boolean[];
}

/**
 * Adds to `pull` the repulsion of every node from all others, `strength` × mass × mass / distance, far groups counted as one body at their
 * centre of mass. About order × log(order) steps.
 *
 * Barnes and Hut, "A hierarchical O(N log N) force-calculation algorithm" (1986), doi:10.1038/324446a0.
 */
export function repelFar(at: Float64Array, mass: Float64Array, strength: number, pull: Float64Array): void {
  const squares = buildSquares(at, mass);
  const { sorted, from, until, side, skip, isLeaf } = squares;
  const reach = openness * openness;
  for (let node = 0; node < mass.length; node++) {
    const x = at[2 * node]!;
    const y = at[2 * node + 1]!;
    const weight = strength * mass[node]!;
    let pullX = 0;
    let pullY = 0;
    for (let square = 0; square < side.length; ) {
      const dx = x - squares.x[square]!;
      const dy = y - squares.y[square]!;
      const distance = dx * dx + dy * dy;
      if (side[square]! * side[square]! < reach * distance) {
        const force = (weight * squares.mass[square]!) / distance;
        pullX += dx * force;
        pullY += dy * force;
        square = skip[square]!;
      } else if (isLeaf[square]) {
        for (let i = from[square]!; i < until[square]!; i++) {
          const other = sorted[i]!;
          if (other === node) continue;
          const ex = x - at[2 * other]!;
          const ey = y - at[2 * other + 1]!;
          const force = (weight * mass[other]!) / (ex * ex + ey * ey + 1e-9);
          pullX += ex * force;
          pullY += ey * force;
        }
        square = skip[square]!;
      } else square += 1;
    }
    pull[2 * node]! += pullX;
    pull[2 * node + 1]! += pullY;
  }
}

function buildSquares(at: Float64Array, mass: Float64Array): Squares {
  const sorted = Int32Array.from(mass, (_, node) => node);
  const squares: Squares = {
    sorted,
    from: [],
    until: [],
    side: [],
    mass: [],
    x: [],
    y: [],
    skip: [],
    isLeaf: [],
  };
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < at.length; i += 2) {
    left = Math.min(left, at[i]!);
    right = Math.max(right, at[i]!);
    top = Math.min(top, at[i + 1]!);
    bottom = Math.max(bottom, at[i + 1]!);
  }
  const side = Math.max(right - left, bottom - top, 1e-9);
  divide(squares, at, mass, 0, sorted.length, left, top, side, 0);
  return squares;
}

function divide(
  squares: Squares,
  at: Float64Array,
  mass: Float64Array,
  from: number,
  until: number,
  left: number,
  top: number,
  side: number,
  depth: number,
): void {
  if (from === until) return;
  const { sorted } = squares;
  const square = squares.side.length;
  let sum = 0;
  let x = 0;
  let y = 0;
  for (let i = from; i < until; i++) {
    const node = sorted[i]!;
    sum += mass[node]!;
    x += mass[node]! * at[2 * node]!;
    y += mass[node]! * at[2 * node + 1]!;
  }
  const isLeaf = until - from <= leafSize || depth === deepest;
  squares.from.push(from);
  squares.until.push(until);
  squares.side.push(side);
  squares.mass.push(sum);
  squares.x.push(x / sum);
  squares.y.push(y / sum);
  squares.skip.push(0);
  squares.isLeaf.push(isLeaf);
  if (!isLeaf) {
    const half = side / 2;
    const middle = partition(sorted, from, until, at, 1, top + half);
    const upper = partition(sorted, from, middle, at, 0, left + half);
    const lower = partition(sorted, middle, until, at, 0, left + half);
    divide(squares, at, mass, from, upper, left, top, half, depth + 1);
    divide(squares, at, mass, upper, middle, left + half, top, half, depth + 1);
    divide(squares, at, mass, middle, lower, left, top + half, half, depth + 1);
    divide(squares, at, mass, lower, until, left + half, top + half, half, depth + 1);
  }
  squares.skip[square] = squares.side.length;
}

/** Puts the nodes below `limit` on an axis (0 for x, 1 for y) first and returns where the others begin. */
function partition(
  sorted: Int32Array,
  from: number,
  until: number,
  at: Float64Array,
  axis: 0 | 1,
  limit: number,
): number {
  let next = from;
  for (let i = from; i < until; i++) {
    const node = sorted[i]!;
    if (at[2 * node + axis]! >= limit) continue;
    sorted[i] = sorted[next]!;
    sorted[next++] = node;
  }
  return next;
}
