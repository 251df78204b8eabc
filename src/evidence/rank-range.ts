import type { Trial } from './trial.ts';

/**
 * Returns the rank of each actor by a measure, 1 for the largest value. Equal values share the better rank and the next one is counted on
 * (1, 2, 2, 4); values that differ by less than a billionth count as equal. 0 for actors that are not marked in `actors` or whose value
 * is not a number.
 */
export function ranksOf(values: Float64Array, actors: Uint8Array): Int32Array {
  const ranks = new Int32Array(values.length);
  const order = [...values.keys()].filter((actor) => actors[actor] === 1 && !Number.isNaN(values[actor]));
  order.sort((a, b) => values[b]! - values[a]! || a - b);
  let rank = 0;
  order.forEach((actor, place) => {
    const before = order[place - 1];
    if (before === undefined || !isEqual(values[before]!, values[actor]!)) rank = place + 1;
    ranks[actor] = rank;
  });
  return ranks;
}

function isEqual(a: number, b: number): boolean {
  const larger = Math.max(Math.abs(a), Math.abs(b));
  return a === b || (Number.isFinite(larger) && Math.abs(a - b) <= 1e-9 * larger);
}

/** How far the rank of an actor moves over trials. */
export interface RankRange {
  /** Rank in the data as shown; 0 without one. */
  readonly rank: number;
  /** Best and worst rank over the trials and the data as shown; 0 without one. */
  readonly best: number;
  readonly worst: number;
  /** Place of the trial that gives the worst rank, -1 where that is the data as shown. */
  readonly worstTrial: number;
  /** Number of trials in which the actor has no rank, because nothing of it is left. */
  readonly missing: number;
}

export interface RankRangeOptions {
  /** Share of the trials, those nearest the middle, that the range must hold. Default 1: all of them. For draws, 0.9 is usual. */
  readonly share?: number;
}

/**
 * Returns for each actor its rank as shown and how far it moves over trials. `values` holds what the measure gives in each trial, in
 * their order. Ranks are taken anew in each trial among the actors that are left in it.
 */
export function rankRanges(
  shown: { readonly values: Float64Array; readonly actors: Uint8Array },
  trials: readonly Pick<Trial, 'actors'>[],
  values: readonly Float64Array[],
  { share = 1 }: RankRangeOptions = {},
): RankRange[] {
  const base = ranksOf(shown.values, shown.actors);
  const ranks = trials.map((trial, t) => ranksOf(values[t]!, trial.actors));
  return Array.from(base, (rank, actor) => {
    const moved = ranks.flatMap((trial, t) => (trial[actor]! > 0 ? [{ rank: trial[actor]!, t }] : []));
    moved.sort((a, b) => a.rank - b.rank || a.t - b.t);
    // The small addend makes up for shares such as 0.9 that binary numbers only come near to.
    const cut = Math.floor((moved.length * (1 - share)) / 2 + 1e-9);
    const kept = moved.slice(cut, moved.length - cut);
    const first = kept[0]?.rank ?? rank;
    const last = kept.at(-1)?.rank ?? rank;
    const worst = last > rank ? kept.find((trial) => trial.rank === last) : undefined;
    return {
      rank,
      best: rank === 0 ? first : Math.min(rank, first),
      worst: Math.max(rank, last),
      worstTrial: worst?.t ?? -1,
      missing: trials.length - moved.length,
    };
  });
}

/** Returns a rank with its range: "2 (2–6)"; "2" where it never moves; "–" for an actor without one. */
export function formatRankRange({ rank, best, worst }: Pick<RankRange, 'rank' | 'best' | 'worst'>): string {
  if (rank === 0) return '–';
  return best === worst ? String(rank) : `${rank} (${best}–${worst})`;
}
