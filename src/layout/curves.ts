import { edgeCurvature } from '../graph/edge-curvature.ts';

/**
 * The lines that the renderer will draw, as far as a layout needs them: one curve for a single relation between two actors, the two
 * outermost of a fan of parallel ones. Self-loops take no room of their own.
 */
export interface Curves {
  readonly count: number;
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** Bulge as a fraction of the length, to the left of the way from source to target on the page. */
  readonly curvature: Float64Array;
  /** The curves at node v are `incident[offsets[v]] … incident[offsets[v + 1] - 1]`. */
  readonly offsets: Int32Array;
  readonly incident: Int32Array;
  /** Number of distinct neighbours of each node. */
  readonly neighbours: Int32Array;
}

/** Builds the curves between `order` nodes. Linear in the number of relations. */
export function buildCurves(order: number, source: Int32Array, target: Int32Array): Curves {
  const pairs = countPairs(order, source, target);
  const tails: number[] = [];
  const heads: number[] = [];
  const bulges: number[] = [];
  const neighbours = new Int32Array(order);
  for (const pair of pairs) {
    neighbours[pair.tail]! += 1;
    neighbours[pair.head]! += 1;
    for (const index of pair.count === 1 ? [0] : [0, pair.count - 1]) {
      tails.push(pair.tail);
      heads.push(pair.head);
      bulges.push(edgeCurvature(index, pair.count));
    }
  }
  const offsets = new Int32Array(order + 1);
  for (const end of [tails, heads]) for (const node of end) offsets[node + 1]! += 1;
  for (let node = 0; node < order; node++) offsets[node + 1]! += offsets[node]!;
  const next = offsets.slice(0, order);
  const incident = new Int32Array(tails.length * 2);
  for (let curve = 0; curve < tails.length; curve++) {
    incident[next[tails[curve]!]!++] = curve;
    incident[next[heads[curve]!]!++] = curve;
  }
  return {
    count: tails.length,
    source: Int32Array.from(tails),
    target: Int32Array.from(heads),
    curvature: Float64Array.from(bulges),
    offsets,
    incident,
    neighbours,
  };
}

interface Pair {
  readonly tail: number;
  readonly head: number;
  count: number;
}

function countPairs(order: number, source: Int32Array, target: Int32Array): Iterable<Pair> {
  const pairs = new Map<number, Pair>();
  for (let relation = 0; relation < source.length; relation++) {
    const tail = source[relation]!;
    const head = target[relation]!;
    if (tail === head) continue;
    const key = Math.min(tail, head) * order + Math.max(tail, head);
    const known = pairs.get(key);
    if (known) known.count += 1;
    else pairs.set(key, { tail, head, count: 1 });
  }
  return pairs.values();
}
