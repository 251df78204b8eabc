import { edgeCurvature } from '../graph/edge-curvature.ts';

/**
 * Gives the bulge of every relation, as a fraction of its length to the left of the way from its source to its target on the page.
 *
 * Relations between the same two actors, in either direction, get places in one fan. For a self-loop the value is its number among
 * the loops of its actor, from 0. Linear in the number of relations.
 */
export function buildCurvatures(order: number, source: Int32Array, target: Int32Array): Float32Array {
  const pairOf = (relation: number) => {
    const a = source[relation]!;
    const b = target[relation]!;
    return Math.min(a, b) * order + Math.max(a, b);
  };
  const counts = new Map<number, number>();
  for (let relation = 0; relation < source.length; relation++) {
    counts.set(pairOf(relation), (counts.get(pairOf(relation)) ?? 0) + 1);
  }
  const seen = new Map<number, { next: number; tail: number }>();
  return Float32Array.from(source, (tail, relation) => {
    const pair = pairOf(relation);
    const fan = seen.get(pair) ?? { next: 0, tail };
    seen.set(pair, fan);
    const index = fan.next++;
    if (tail === target[relation]) return index;
    const bulge = edgeCurvature(index, counts.get(pair) ?? 1);
    return tail === fan.tail ? bulge : -bulge;
  });
}
