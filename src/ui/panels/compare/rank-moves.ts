/** How an actor's rank differs between two windows; NaN for no rank. */
export interface RankMove {
  readonly actor: number;
  readonly before: number;
  readonly after: number;
  /** Whether counting only what is certain, and counting what is possible too, agree on the direction. */
  readonly isSettled: boolean;
}

const directionOf = (before: number, after: number): number => {
  const [a, b] = [before, after].map((rank) => (Number.isNaN(rank) ? Number.POSITIVE_INFINITY : rank));
  return a === b ? 0 : a! > b! ? 1 : -1;
};

/**
 * Returns who rose and who fell from a first position to a second, by the ranks with what is possible, the longest moves first. An
 * actor that had no rank before rose, and one that has none after fell.
 */
export function rankMoves(
  certain: Float64Array,
  both: Float64Array,
  order: number,
): { readonly rose: readonly RankMove[]; readonly fell: readonly RankMove[] } {
  const rose: RankMove[] = [];
  const fell: RankMove[] = [];
  for (let actor = 0; actor < order; actor++) {
    const before = both[actor]!;
    const after = both[order + actor]!;
    const direction = directionOf(before, after);
    if (direction === 0) continue;
    const isSettled = directionOf(certain[actor]!, certain[order + actor]!) === direction;
    (direction > 0 ? rose : fell).push({ actor, before, after, isSettled });
  }
  const rankOr = (rank: number) => (Number.isNaN(rank) ? order + 1 : rank);
  const length = ({ before, after }: RankMove) => Math.abs(rankOr(before) - rankOr(after));
  const longest = (a: RankMove, b: RankMove) => length(b) - length(a) || a.actor - b.actor;
  return { rose: rose.sort(longest), fell: fell.sort(longest) };
}
