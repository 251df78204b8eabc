import { buildRows, type RowsInput } from '../../graph/rows.ts';
import { explainBetweenness } from '../../metrics/betweenness-reasons.ts';
import type { Paths } from '../../metrics/measure.ts';
import { explainByNeighbours } from '../../metrics/neighbour-reasons.ts';
import { defineJob } from '../job.ts';
import { explainRankName } from '../job-names.ts';

export interface ExplainRankRequest {
  readonly graph: RowsInput;
  readonly measure: string;
  readonly paths: Paths;
  /** Values of the measure, one an actor of the graph. */
  readonly values: Float64Array;
  readonly actor: number;
}

/** What gives an actor its value, in the actors of the graph; null where that is not known. */
export type ExplainRankResult = {
  /** Whether paths pass by the neighbours, or the neighbours give their own value. */
  readonly kind: 'passing' | 'giving';
  readonly neighbours: readonly { readonly neighbour: number; readonly share: number }[];
  readonly pairs: readonly { readonly from: number; readonly to: number; readonly share: number }[];
  readonly pairCount: number;
} | null;

function explain({ graph, measure, paths, values, actor }: ExplainRankRequest): ExplainRankResult {
  if (measure === 'betweenness') {
    if (paths !== 'steps') return null;
    const { neighbours, pairs, pairCount } = explainBetweenness(buildRows(graph), actor);
    return { kind: 'passing', neighbours, pairs, pairCount };
  }
  if (measure !== 'pagerank' && measure !== 'eigenvector' && measure !== 'katz') return null;
  const giving = measure === 'pagerank' ? 'split' : 'whole';
  const neighbours = explainByNeighbours(buildRows(graph), values, actor, giving, paths);
  return { kind: 'giving', neighbours, pairs: [], pairCount: 0 };
}

/** Finds what gives an actor its value; the page calls it through the state. */
export const explainRankJob = defineJob({
  name: explainRankName.name,
  run: (request: ExplainRankRequest): ExplainRankResult => explain(request),
});
