import type { Neighbours, Rows } from '../graph/rows.ts';

/** A pair of actors whose shortest paths pass an actor. */
interface PassingPair {
  readonly from: number;
  readonly to: number;
  /** Share of their shortest paths that pass it, above 0 and at most 1. */
  readonly share: number;
}

/** A neighbour by way of which shortest paths go on from an actor. */
interface PassingNeighbour {
  readonly neighbour: number;
  /** What the paths that go on to it add to the actor's betweenness. */
  readonly share: number;
}

/** What makes the betweenness of one actor. */
export interface BetweennessReasons {
  /** Unnormalised, as `betweenness` gives it: the sum of all shares of pairs, and of all shares of neighbours. */
  readonly betweenness: number;
  /** Number of pairs with a path that passes it. */
  readonly pairCount: number;
  /** The first `most` pairs, those with the largest shares first. An undirected pair is there once. */
  readonly pairs: readonly PassingPair[];
  /** All neighbours on such paths, the largest first. In an undirected graph a path counts half for each side on which it leaves. */
  readonly neighbours: readonly PassingNeighbour[];
}

interface Walk {
  readonly distance: Int32Array;
  /** Number of shortest paths. */
  readonly ways: Float64Array;
  readonly queue: Int32Array;
  size: number;
}

function createWalk(order: number): Walk {
  return {
    distance: new Int32Array(order),
    ways: new Float64Array(order),
    queue: new Int32Array(order),
    size: 0,
  };
}

function walk({ start, neighbour }: Neighbours, from: number, into: Walk): Walk {
  const { distance, ways, queue } = into;
  distance.fill(-1);
  ways.fill(0);
  distance[from] = 0;
  ways[from] = 1;
  queue[0] = from;
  into.size = 1;
  for (let q = 0; q < into.size; q++) {
    const v = queue[q]!;
    for (let e = start[v]!, end = start[v + 1]!; e < end; e++) {
      const w = neighbour[e]!;
      if (distance[w] === -1) {
        distance[w] = distance[v]! + 1;
        queue[into.size++] = w;
      }
      if (distance[w] === distance[v]! + 1) ways[w]! += ways[v]!;
    }
  }
  return into;
}

/**
 * Returns which pairs of actors and which neighbours make the betweenness of one actor: the shortest paths, counted in steps, that pass
 * it on the way from somebody else to somebody else.
 *
 * A pair adds the share of its shortest paths that pass the actor. Split by the neighbour to which the paths go on, the same sum tells
 * through whom the actor brokers. Direction as in `rows`; self-loops play no part. One walk over the relations from each actor.
 *
 * @param most how many pairs are listed; 20 unless told
 */
export function explainBetweenness(rows: Rows, actor: number, most = 20): BetweennessReasons {
  const ahead = walk(rows.out, actor, createWalk(rows.order));
  const behind = walk(rows.in, actor, createWalk(rows.order));
  const from = createWalk(rows.order);
  const pairs: PassingPair[] = [];
  const flow = new Float64Array(rows.order);
  const dependency = new Float64Array(rows.order);
  let betweenness = 0;
  let pairCount = 0;
  for (let s = 0; s < rows.order; s++) {
    if (s === actor || behind.distance[s] === -1) continue;
    walk(rows.out, s, from);
    for (let q = 0; q < from.size; q++) {
      const t = from.queue[q]!;
      if (t === actor || t === s || ahead.distance[t] === -1 || (!rows.directed && t < s)) continue;
      if (behind.distance[s]! + ahead.distance[t]! !== from.distance[t]) continue;
      const share = (behind.ways[s]! * ahead.ways[t]!) / from.ways[t]!;
      betweenness += share;
      pairCount++;
      keepLargest(pairs, { from: s, to: t, share }, most);
    }
    addFlow(rows.out, actor, from, dependency, flow);
  }
  const counted = rows.directed ? 1 : 2;
  const neighbours = Array.from(flow, (share, neighbour) => ({ neighbour, share: share / counted }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share || a.neighbour - b.neighbour);
  return { betweenness, pairCount, pairs, neighbours };
}

function keepLargest(pairs: PassingPair[], pair: PassingPair, most: number): void {
  let place = pairs.length;
  while (place > 0 && pairs[place - 1]!.share < pair.share) place--;
  if (place >= most) return;
  pairs.splice(place, 0, pair);
  if (pairs.length > most) pairs.pop();
}

/** Adds what the paths from one source, as they go on from the actor, bring to each of its neighbours (Brandes' dependencies). */
function addFlow(
  { start, neighbour }: Neighbours,
  actor: number,
  { distance, ways, queue, size }: Walk,
  dependency: Float64Array,
  flow: Float64Array,
): void {
  if (distance[actor] === -1) return;
  dependency.fill(0);
  for (let q = size - 1; q >= 0; q--) {
    const v = queue[q]!;
    if (distance[v]! < distance[actor]!) break;
    for (let e = start[v]!, end = start[v + 1]!; e < end; e++) {
      const w = neighbour[e]!;
      if (distance[w] !== distance[v]! + 1) continue;
      const part = (ways[v]! / ways[w]!) * (1 + dependency[w]!);
      dependency[v]! += part;
      if (v === actor) flow[w]! += part;
    }
  }
}
