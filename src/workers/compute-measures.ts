import { type MeasureId, measureOf } from '../metrics/index.ts';
import type { Choices, Measure, Outcome } from '../metrics/measure.ts';
import { type GraphColumns, type Reading, toRowsInput } from './graph-columns.ts';
import { measureSliceName } from './job-names.ts';
import type { SliceRequest } from './jobs/measure-slice.ts';
import type { Pool, RunOptions } from './pool.ts';

/** One measure that is wanted, and how. */
interface Wanted {
  readonly measure: MeasureId;
  readonly choices: Choices;
}

export interface MeasuresRequest {
  /**
   * A name for this set of relations and this reading, for callers that come back to it: threads keep the rows of the last graphs that
   * they saw. It must change whenever columns or reading do.
   */
  readonly name?: string;
  readonly columns: GraphColumns;
  readonly reading: Reading;
  readonly wanted: readonly Wanted[];
}

let graphs = 0;

/** Aborts when either signal does. */
function joined(first: AbortSignal, second: AbortSignal | undefined): AbortSignal {
  return second ? AbortSignal.any([first, second]) : first;
}

/**
 * Computes measures on all threads of the pool and gives their outcomes in the order wanted. Values come an actor, a row entry (see
 * `relationValues`) or a graph, as the measure says.
 *
 * Each measure is cut into slices by the graph alone and its parts are put together in their order, so that the number of threads never
 * changes a bit of the result. Progress counts slices by their estimated time. Rejects with the signal's reason when cancelled, and
 * with a `JobError` in words.
 */
export async function computeMeasures(
  pool: Pool,
  request: MeasuresRequest,
  options: RunOptions = {},
): Promise<Outcome[]> {
  const { columns, reading, wanted } = request;
  const graph = toRowsInput(columns, reading);
  const graphName = request.name === undefined ? `graph ${++graphs}` : `named ${request.name}`;
  const stop = new AbortController();
  const signal = joined(stop.signal, options.signal);
  const plans = wanted.map(({ measure: id, choices }) => {
    const measure = measureOf(id) as Measure;
    const of = measure.slices(columns.order, choices);
    const share = (measure.cost(columns.order, columns.source.length, choices) + 1) / of;
    return { id, choices, of, share, parts: new Array<Outcome>(of) };
  });
  const whole = plans.reduce((sum, plan) => sum + plan.share * plan.of, 0);
  let done = 0;

  /** Asks without the graph first, once a thread may know it: columns of a million relations take longer to copy than to find. */
  let mayBeKnown = request.name !== undefined;
  const ask = async (more: Omit<SliceRequest, 'graphName' | 'graph'>): Promise<Outcome> => {
    const base = { graphName, ...more };
    const answer = mayBeKnown
      ? await pool.run(measureSliceName, { ...base, graph: null }, { signal })
      : 'unknown graph';
    if (answer !== 'unknown graph') return answer;
    const found = await pool.run(measureSliceName, { ...base, graph }, { signal });
    mayBeKnown = true;
    if (found === 'unknown graph') throw new Error('A thread lost the graph that it was given.');
    return found;
  };
  const tasks = plans.flatMap((plan) => Array.from({ length: plan.of }, (_, slice) => ({ plan, slice })));
  let next = 0;
  const work = async () => {
    for (let task = tasks[next++]; task; task = tasks[next++]) {
      const { plan, slice } = task;
      const { id: measure, choices, of } = plan;
      plan.parts[slice] = await ask({ measure, choices, slice, of, parts: null });
      done += plan.share;
      options.onProgress?.(done / whole);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(pool.size, tasks.length) }, work));
    return await Promise.all(
      plans.map(({ id: measure, choices, of, parts }) =>
        of === 1 ? (parts[0] as Outcome) : ask({ measure, choices, slice: 0, of, parts }),
      ),
    );
  } catch (error) {
    stop.abort(error);
    throw error;
  }
}

/** Expected milliseconds until measures are there, on so many threads: for words such as "about 20 s" before a long run starts. */
export function estimateMeasures({ columns, wanted }: MeasuresRequest, threads: number): number {
  return wanted.reduce((sum, { measure: id, choices }) => {
    const measure = measureOf(id) as Measure;
    const atOnce = Math.min(threads, measure.slices(columns.order, choices));
    return sum + measure.cost(columns.order, columns.source.length, choices) / atOnce;
  }, 0);
}
