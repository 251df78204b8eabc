import { type RankRange, rankRanges } from '../evidence/rank-range.ts';
import type { Trial, TrialLoss } from '../evidence/trial.ts';
import type { Clauses } from '../filter/clauses.ts';
import type { FilterIndex } from '../filter/filter-index.ts';
import {
  combinationTrials,
  countOrigins,
  type DrawOptions,
  documentTrials,
  drawTrials,
  mostOriginsToCombine,
  originTrials,
  standingTrials,
} from '../filter/trials.ts';
import { type MeasureId, measureOf } from '../metrics/index.ts';
import { computeMeasures } from '../workers/compute-measures.ts';
import type { Pool, RunOptions } from '../workers/pool.ts';
import { choicesOf, type MeasureReading, originWeights } from './measure-reading.ts';
import { shownColumns, spreadValues } from './shown-columns.ts';

/** How far ranks move over one kind of trials. */
export interface TrialRanks {
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
  readonly reading: MeasureReading;
  /** A measure of actors. */
  readonly measure: MeasureId;
  readonly draws?: DrawOptions;
}

/** Share of the draws that their range holds. */
const drawShare = 0.9;

/**
 * Computes a measure again without each document, each origin, attributed and disputed relations, and over all combinations of origins
 * or, where there are too many, over draws by chance; gives how far each rank moves in each kind of trial.
 *
 * As many trials run at once as the pool has threads; their order never changes a result. Rejects with the signal's reason when cancelled. Progress counts
 * trials. Takes as long as the measure times the number of trials: up to 4,095 where there are 12 origins.
 */
export async function computeRobustness(
  pool: Pool,
  request: RobustnessRequest,
  { signal, onProgress }: RunOptions = {},
): Promise<RankRobustness> {
  const { index, clauses } = request;
  const originCount = countOrigins(index, clauses);
  const canCombine = originCount > 1 && originCount <= mostOriginsToCombine;
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

/** True for the name of a measure that ranks actors. */
export function isActorMeasure(id: string): id is MeasureId {
  return measureOf(id)?.of === 'actors';
}

async function runTrials(
  pool: Pool,
  { index, shown, values, reading, measure }: RobustnessRequest,
  trials: Iterable<Trial>,
  share: number,
  signal: AbortSignal | undefined,
  tell: () => void,
): Promise<TrialRanks> {
  const losses: TrialLoss[] = [];
  const left: Pick<Trial, 'actors'>[] = [];
  const found: Float64Array[] = [];
  const wanted = [{ measure, choices: choicesOf(reading) }];
  const next = trials[Symbol.iterator]();
  const work = async () => {
    for (let step = next.next(); !step.done; step = next.next()) {
      const trial = step.value;
      const place = losses.push(trial.loss) - 1;
      left.push({ actors: trial.actors });
      const graph = shownColumns(index.dataset, trial, originWeights(reading, trial));
      const [outcome] = await computeMeasures(pool, { columns: graph.columns, reading, wanted }, { signal });
      found[place] = spreadValues(outcome!.values, graph.actors, index.dataset.actors.length);
      tell();
    }
  };
  await Promise.all(Array.from({ length: pool.size }, work));
  return { losses, ranges: rankRanges({ values, actors: shown.actors }, left, found, { share }) };
}
