import type { Remaining } from './remaining.ts';
import { whenCode } from './window-clause.ts';

/** How much is shown of how much, and how sure the window is of it. */
export interface ShownCounts {
  readonly actors: number;
  readonly actorsTotal: number;
  /** Shown relations: certain, possible and undated together. */
  readonly relations: number;
  readonly relationsTotal: number;
  readonly certain: number;
  readonly possible: number;
  readonly undated: number;
  /** Undated relations that would be shown if undated ones were wanted. */
  readonly undatedHidden: number;
}

/** Counts what is shown. `withUndated` is what would be shown if undated relations were wanted. */
export function countShown(shown: Remaining, withUndated: Remaining, when: Uint8Array): ShownCounts {
  const byWhen = [0, 0, 0, 0];
  let undatedHidden = 0;
  for (let r = 0; r < when.length; r++) {
    const code = when[r]!;
    if (shown.relations[r] === 1) byWhen[code]!++;
    else if (code === whenCode.undated && withUndated.relations[r] === 1) undatedHidden++;
  }
  const certain = byWhen[whenCode.certain]!;
  const possible = byWhen[whenCode.possible]!;
  const undated = byWhen[whenCode.undated]!;
  let actors = 0;
  for (const isShown of shown.actors) actors += isShown;
  return {
    actors,
    actorsTotal: shown.actors.length,
    relations: certain + possible + undated,
    relationsTotal: when.length,
    certain,
    possible,
    undated,
    undatedHidden,
  };
}
