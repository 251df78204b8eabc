/** Ranks of all actors at each position, one position behind the other; NaN for an actor without a rank. */
export interface RankBands {
  readonly order: number;
  readonly positions: number;
  /** Counting what is certain, and counting what is possible as well. */
  readonly certain: Float64Array;
  readonly both: Float64Array;
}

/** Between which ranks an actor stands; infinite at the worse end when it has no rank in one of the two computations. */
export interface Band {
  readonly best: number;
  readonly worst: number;
}

/**
 * Returns ranks from values, for each position on its own: 1 for the highest, equal values share the better rank (1, 2, 2, 4). An
 * actor whose value is 0 or not defined has no rank.
 */
export function rankPositions(values: Float64Array, order: number): Float64Array {
  const ranks = new Float64Array(values.length).fill(Number.NaN);
  for (let start = 0; start < values.length; start += order) {
    const places = Array.from({ length: order }, (_, actor) => start + actor)
      .filter((place) => values[place]! > 0)
      .sort((a, b) => values[b]! - values[a]! || a - b);
    places.forEach((place, i) => {
      const before = places[i - 1];
      ranks[place] = before !== undefined && values[before] === values[place] ? ranks[before]! : i + 1;
    });
  }
  return ranks;
}

/** Returns the band of an actor at a position, or null when it has no rank in either computation. */
export function bandAt({ certain, both, order }: RankBands, position: number, actor: number): Band | null {
  const a = certain[position * order + actor]!;
  const b = both[position * order + actor]!;
  if (Number.isNaN(a) && Number.isNaN(b)) return null;
  if (Number.isNaN(a) || Number.isNaN(b)) {
    return { best: Number.isNaN(a) ? b : a, worst: Number.POSITIVE_INFINITY };
  }
  return { best: Math.min(a, b), worst: Math.max(a, b) };
}

/** Returns the actors that stood highest: those with the largest sums of 1/rank over all positions and both computations. */
export function leadingActors({ certain, both, order }: RankBands, most: number): number[] {
  const score = new Float64Array(order);
  for (const ranks of [certain, both]) {
    ranks.forEach((rank, place) => {
      if (!Number.isNaN(rank)) score[place % order]! += 1 / rank;
    });
  }
  return [...score.keys()]
    .filter((actor) => score[actor]! > 0)
    .sort((a, b) => score[b]! - score[a]! || a - b)
    .slice(0, most);
}

/**
 * True when the evidence does not settle the order of two actors: their bands meet, and at least one of them is more than a single rank.
 * Two actors that share one rank in both computations are equal, which is settled.
 */
export function isUnsettled(a: Band, b: Band): boolean {
  const meet = a.best <= b.worst && b.best <= a.worst;
  return meet && (a.best !== a.worst || b.best !== b.worst);
}

/** Two actors whose order is not settled at a position. */
interface UnsettledPair {
  readonly position: number;
  readonly actors: readonly [number, number];
}

/** Returns every pair of some actors whose order the evidence does not settle, position by position. */
export function unsettledPairs(bands: RankBands, actors: readonly number[]): UnsettledPair[] {
  const pairs: UnsettledPair[] = [];
  for (let position = 0; position < bands.positions; position++) {
    actors.forEach((first, i) => {
      const a = bandAt(bands, position, first);
      for (const second of actors.slice(i + 1)) {
        const b = bandAt(bands, position, second);
        if (a && b && isUnsettled(a, b)) pairs.push({ position, actors: [first, second] });
      }
    });
  }
  return pairs;
}
