import { type RankRange, rankRanges } from '../evidence/rank-range.ts';
import type { Trial, TrialLoss } from '../evidence/trial.ts';
import type { Clauses } from '../filter/clauses.ts';
import type { FilterIndex } from '../filter/filter-index.ts';
import {
  combinationTrials,
  type DrawOptions,
  documentTrials,
  drawTrials,
  originTrials,
  standingTrials,
} from '../filter/trials.ts';
import { computeMeasures, type Wanted } from '../workers/compute-measures.ts';
import type { Reading } from '../workers/graph-columns.ts';
import type { Pool, RunOptions } from '../workers/pool.ts';
import { shownColumns, spreadValues } from './shown-columns.ts';

/** How far ranks move over one kind of trials. */
interface TrialRanks {
  /** What each trial took away. `repeatTrial` gives it again, and `explainRank` says why a rank moved. */
  readonly losses: readonly TrialLoss[];
  /** For each actor of the data; `worstTrial` is a place in `losses`. */
  readonly ranges: readonly RankRange[];
}

/** How robust the ranks of a measure are. */
export interface RankRobustness {
  readonly documents: TrialRanks;
  readonly origins: TrialRanks;
  /** Without attributed, and without disputed relations. */
  readonly standings: TrialRanks;
  /** All combinations of origins; null where there are more than 12 origins, or one. */
  readonly combinations: TrialRanks | null;
  /** The middle 90 % of draws by chance, in place of combinations where there are too many origins; else null. */
  readonly draws: TrialRanks | null;
}

export interface RobustnessRequest {
  readonly index: FilterIndex;
  readonly clauses: Clauses;
  /** What is shown under the clauses. */
  readonly shown: Pick<Trial, 'actors' | 'relations'>;
  /** Values of the measure for what is shown, at the places of the data. */
  readonly values: Float64Array;
  readonly reading: Reading;
  /** A measure of actors. */
  readonly wanted: Wanted;
  readonly draws?: DrawOptions;
}

/** Share of the draws that their range holds. */
const drawShare = 0.9;

/**
 * Computes a measure again without each document, each origin, attributed and disputed relations, and over all combinations of origins
 * or, where there are too many, over draws by chance; gives how far each rank moves in each kind of trial.
 *
 * Each trial runs on the threads of the pool, one after the other. Rejects with the signal's reason when cancelled. Progress counts
 * trials. Takes as long as the measure times the number of trials: up to 4,095 where there are 12 origins.
 */
export async function computeRobustness(
  pool: Pool,
  request: RobustnessRequest,
  { signal, onProgress }: RunOptions = {},
): Promise<RankRobustness> {
  const { index, clauses } = request;
  const originCount = [...originTrials(index, clauses)].length;
  const canCombine = !combinationTrials(index, clauses).next().done;
  const kinds = {
    documents: () => documentTrials(index, clauses),
    origins: () => originTrials(index, clauses),
    standings: () => standingTrials(index, clauses),
    combinations: canCombine ? () => combinationTrials(index, clauses) : null,
    draws: !canCombine && originCount > 1 ? () => drawTrials(index, clauses, request.draws) : null,
  };
  const expected = {
    documents: index.dataset.documents.length,
    origins: originCount,
    standings: 2,
    combinations: canCombine ? 2 ** originCount - 2 : 0,
    draws: kinds.draws ? (request.draws?.draws ?? 200) : 0,
  };
  const whole = Object.values(expected).reduce((a, b) => a + b, 0);
  let done = 0;
  const tell = () => onProgress?.(Math.min(1, ++done / whole));
  const run = (trials: Iterable<Trial>, share = 1) => runTrials(pool, request, trials, share, signal, tell);
  return {
    documents: await run(kinds.documents()),
    origins: await run(kinds.origins()),
    standings: await run(kinds.standings()),
    combinations: kinds.combinations && (await run(kinds.combinations())),
    draws: kinds.draws && (await run(kinds.draws(), drawShare)),
  };
}

async function runTrials(
  pool: Pool,
  { index, shown, values, reading, wanted }: RobustnessRequest,
  trials: Iterable<Trial>,
  share: number,
  signal: AbortSignal | undefined,
  tell: () => void,
): Promise<TrialRanks> {
  const losses: TrialLoss[] = [];
  const left: Pick<Trial, 'actors'>[] = [];
  const found: Float64Array[] = [];
  for (const trial of trials) {
    const graph = shownColumns(index.dataset, trial);
    const request = { columns: graph.columns, reading, wanted: [wanted] };
    const [outcome] = await computeMeasures(pool, request, { signal });
    losses.push(trial.loss);
    left.push({ actors: trial.actors });
    found.push(spreadValues(outcome!.values, graph.actors, index.dataset.actors.length));
    tell();
  }
  return { losses, ranges: rankRanges({ values, actors: shown.actors }, left, found, { share }) };
}
