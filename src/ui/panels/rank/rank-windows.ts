import type { Window } from '../../../time/bounds.ts';

/** How far the positions of a rank chart lie apart. */
export type RankStep = 'day' | 'week' | 'change';

/** More positions than this are neither legible nor soon computed. */
export const mostWindows = 400;

/**
 * Returns the positions of a rank chart within a span: each day; weeks counted from its first day; or the days on which something changes,
 * each of which stands for the days until the next.
 *
 * @param changes days in order on which something begins or ends
 */
export function rankWindows({ from, until }: Window, step: RankStep, changes: Float64Array): Window[] {
  if (step === 'change') {
    return [...changes]
      .filter((day) => day >= from && day < until)
      .map((day) => ({ from: day, until: day + 1 }));
  }
  const length = step === 'week' ? 7 : 1;
  return Array.from({ length: Math.ceil((until - from) / length) }, (_, i) => ({
    from: from + i * length,
    until: from + (i + 1) * length,
  }));
}
