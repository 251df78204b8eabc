import type { Shown } from '../filter/apply-clauses.ts';
import type { Dataset } from '../model/dataset.ts';
import { toRowsInput } from '../workers/graph-columns.ts';
import { explainRankName } from '../workers/job-names.ts';
import type { Pool } from '../workers/pool.ts';
import { choicesOf, type MeasureReading, originWeights } from './measure-reading.ts';
import { shownColumns } from './shown-columns.ts';

/** A neighbour and the share of the value that comes from it or passes by it, from 0 to 1. */
interface ReasonNeighbour {
  readonly actor: number;
  readonly share: number;
}

/** What gives an actor its value, in places of the data. */
export interface RankReasons {
  readonly kind: 'passing' | 'giving';
  readonly neighbours: readonly ReasonNeighbour[];
  /** Pairs whose shortest paths pass, with the share of those paths that do. Only for betweenness. */
  readonly pairs: readonly { readonly from: number; readonly to: number; readonly share: number }[];
  readonly pairCount: number;
}

interface ReasonsRequest {
  readonly dataset: Dataset;
  readonly shown: Shown;
  readonly reading: MeasureReading;
  readonly measure: string;
  /** Values of the measure at the places of the data. */
  readonly values: Float64Array;
  readonly actor: number;
}

/**
 * Finds on a thread what gives an actor its value: for betweenness the neighbours by way of which paths go on and the pairs, for
 * PageRank, eigenvector and Katz the neighbours that give it. Null for other measures, for actors that are not shown, and for betweenness
 * over paths that are not counted in steps.
 */
export async function findReasons(
  pool: Pool,
  { dataset, shown, reading, measure, values, actor }: ReasonsRequest,
  signal: AbortSignal,
): Promise<RankReasons | null> {
  const { columns, actors } = shownColumns(dataset, shown, originWeights(reading, shown));
  const place = actors.indexOf(actor);
  if (place < 0) return null;
  const request = {
    graph: toRowsInput(columns, reading),
    measure,
    paths: choicesOf(reading).paths,
    values: Float64Array.from(actors, (a) => values[a]!),
    actor: place,
  };
  const found = await pool.run(explainRankName, request, { signal });
  if (found === null) return null;
  const whole = found.neighbours.reduce((sum, { share }) => sum + share, 0);
  return {
    ...found,
    neighbours: found.neighbours.map(({ neighbour, share }) => ({
      actor: actors[neighbour]!,
      share: share / whole,
    })),
    pairs: found.pairs.map(({ from, to, share }) => ({ from: actors[from]!, to: actors[to]!, share })),
  };
}
