import type { RankRange } from '../../../evidence/rank-range.ts';
import type { TrialLoss } from '../../../evidence/trial.ts';
import type { RankRobustness, TrialRanks } from '../../../state/rank-robustness.ts';

/** Kinds of trials in words. `each` joins those that take away one thing at a time. */
export const robustnessKinds = [
  { id: 'each', label: 'one thing at a time' },
  { id: 'documents', label: 'one document' },
  { id: 'origins', label: 'one origin and its copies' },
  { id: 'standings', label: 'attributed or disputed relations' },
  { id: 'combinations', label: 'any combination of origins' },
  { id: 'draws', label: 'relations by chance' },
] as const;

export type RobustnessKind = (typeof robustnessKinds)[number]['id'];
export type TrialKind = Exclude<RobustnessKind, 'each'>;

/** Ranges of one kind for every actor; null where there are no such trials. */
export function rangesOf(ranks: RankRobustness, kind: RobustnessKind): readonly RankRange[] | null {
  if (kind !== 'each') return ranks[kind]?.ranges ?? null;
  const { documents, origins, standings } = ranks;
  return documents.ranges.map((range, actor) => {
    const all = [range, origins.ranges[actor]!, standings.ranges[actor]!];
    return {
      rank: range.rank,
      best: Math.min(...all.map(({ best }) => best)),
      worst: Math.max(...all.map(({ worst }) => worst)),
      worstTrial: -1,
      missing: all.reduce((sum, { missing }) => sum + missing, 0),
    };
  });
}

/** The loss by which an actor falls furthest in trials of one kind, or null where it never falls. */
export function worstLoss({ losses, ranges }: TrialRanks, actor: number): TrialLoss | null {
  return losses[ranges[actor]?.worstTrial ?? -1] ?? null;
}
