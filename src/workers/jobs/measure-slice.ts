import { buildRows, type RowsInput } from '../../graph/rows.ts';
import { measureOf } from '../../metrics/index.ts';
import type { Choices, Outcome, Run } from '../../metrics/measure.ts';
import { defineJob, type JobContext } from '../job.ts';
import { measureSliceName } from '../job-names.ts';

/** One slice of a measure, or its end when the parts are given. */
export interface SliceRequest {
  /** Names the graph, so that a thread that has seen it does not need it again. */
  readonly graphName: string;
  /** The graph; null to try whether the thread still has it. */
  readonly graph: RowsInput | null;
  readonly measure: string;
  readonly choices: Choices;
  readonly slice: number;
  readonly of: number;
  /** All parts in the order of slices, to be put together; null to compute the slice. */
  readonly parts: readonly Outcome[] | null;
}

/** What came out, or `'unknown graph'` when the thread needs the graph. */
export type SliceResult = Outcome | 'unknown graph';

/** The run of a measure on the named graph; rows and preparation are kept from one slice to the next. */
function findRun(request: SliceRequest, { kept }: JobContext): Run | null {
  const { graphName, graph, measure: id, choices } = request;
  const measure = measureOf(id);
  if (!measure) throw new Error(`There is no measure called “${id}”.`);
  const runName = `${graphName} ${id} ${JSON.stringify(choices)}`;
  const known = kept.get(runName) as Run | undefined;
  if (known) return known;
  const rowsName = `${graphName} rows`;
  let rows = kept.get(rowsName) as ReturnType<typeof buildRows> | undefined;
  if (!rows && graph === null) return null;
  rows ??= buildRows(graph as RowsInput);
  kept.set(rowsName, rows);
  const run = measure.start(rows, choices);
  kept.set(runName, run);
  return run;
}

/** Computes one slice of a measure; the page calls it through `computeMeasures`. */
export const measureSliceJob = defineJob({
  name: measureSliceName.name,
  async run(request: SliceRequest, context): Promise<SliceResult> {
    const run = findRun(request, context);
    if (!run) return 'unknown graph';
    if (request.parts) return run.finish(request.parts);
    const steps = run.slice(request.slice, request.of);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return request.of === 1 ? run.finish([step.value]) : step.value;
      await context.pause();
    }
  },
  transfer: (result) => (result === 'unknown graph' ? [] : [result.values.buffer as ArrayBuffer]),
});
