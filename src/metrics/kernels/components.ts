import type { Neighbours, Rows } from '../../graph/rows.ts';

/** Which component each node belongs to, numbered from 0 in the order of their first node, and how large each is. */
export interface Components {
  readonly component: Int32Array;
  readonly sizes: Int32Array;
}

/** Components that hang together when direction is ignored. Linear. */
export function labelComponents({ order, directed, out, in: incoming }: Rows): Components {
  const component = new Int32Array(order).fill(-1);
  const queue = new Int32Array(order);
  const sizes: number[] = [];
  const sides = directed ? [out, incoming] : [out];
  for (let first = 0; first < order; first++) {
    if (component[first]! < 0) sizes.push(flood(sides, first, sizes.length, component, queue));
  }
  return { component, sizes: Int32Array.from(sizes) };
}

/** Labels everything that hangs together with a node, and gives its size. */
function flood(
  sides: readonly Neighbours[],
  first: number,
  label: number,
  component: Int32Array,
  queue: Int32Array,
): number {
  component[first] = label;
  queue[0] = first;
  let tail = 1;
  for (let head = 0; head < tail; head++) {
    const v = queue[head]!;
    for (let side = 0; side < sides.length; side++) {
      const { start, neighbour } = sides[side]!;
      for (let e = start[v]!, last = start[v + 1]!; e < last; e++) {
        const w = neighbour[e]!;
        if (component[w]! >= 0) continue;
        component[w] = label;
        queue[tail++] = w;
      }
    }
  }
  return tail;
}

/**
 * Components in which everybody reaches everybody along the arrows. Without direction they are the same as `labelComponents`.
 * Linear, without recursion, so that long chains do not overflow the stack.
 *
 * Tarjan, "Depth-first search and linear graph algorithms" (1972), doi:10.1137/0201010.
 */
export function labelStrongComponents(rows: Rows): Components {
  if (!rows.directed) return labelComponents(rows);
  const { order, out } = rows;
  const { start, neighbour } = out;
  const found = new Int32Array(order);
  const low = new Int32Array(order);
  const component = new Int32Array(order).fill(-1);
  const open = new Int32Array(order);
  const trail = new Int32Array(order);
  const next = new Int32Array(order);
  const sizes: number[] = [];
  let clock = 0;
  let opened = 0;
  let depth = 0;
  const enter = (v: number) => {
    found[v] = low[v] = ++clock;
    open[opened++] = v;
    next[v] = start[v]!;
    trail[depth++] = v;
  };
  const leave = (v: number) => {
    depth--;
    if (low[v] === found[v]) {
      const before = opened;
      do component[open[--opened]!] = sizes.length;
      while (open[opened] !== v);
      sizes.push(before - opened);
    }
    if (depth > 0) {
      const parent = trail[depth - 1]!;
      if (low[v]! < low[parent]!) low[parent] = low[v]!;
    }
  };
  for (let root = 0; root < order; root++) {
    if (found[root]! > 0) continue;
    enter(root);
    while (depth > 0) {
      const v = trail[depth - 1]!;
      if (next[v]! === start[v + 1]!) {
        leave(v);
        continue;
      }
      const w = neighbour[next[v]!++]!;
      if (found[w] === 0) enter(w);
      else if (component[w]! < 0 && found[w]! < low[v]!) low[v] = found[w]!;
    }
  }
  return { component, sizes: Int32Array.from(sizes) };
}

/** Numbers groups from 1, the largest first; equally large ones by their first member. */
export function rankGroups({ component, sizes }: Components): Float64Array {
  const first = new Int32Array(sizes.length).fill(component.length);
  for (let v = component.length - 1; v >= 0; v--) first[component[v]!] = v;
  const bySize = Array.from(sizes.keys()).sort((a, b) => sizes[b]! - sizes[a]! || first[a]! - first[b]!);
  const rank = new Float64Array(sizes.length);
  for (let place = 0; place < bySize.length; place++) rank[bySize[place]!] = place + 1;
  const ranks = new Float64Array(component.length);
  for (let v = 0; v < ranks.length; v++) ranks[v] = rank[component[v]!]!;
  return ranks;
}
