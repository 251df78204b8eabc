import { buildRows } from '../../graph/rows.ts';
import { measureOf } from '../../metrics/index.ts';
import type { Choices } from '../../metrics/measure.ts';
import { type BoundsColumns, isUndated, overlaps, type Window } from '../../time/bounds.ts';
import { type GraphColumns, type Reading, toRowsInput } from '../graph-columns.ts';
import { defineJob } from '../job.ts';
import { stripName } from '../job-names.ts';

/** A measure at many positions of the window. */
export interface StripRequest {
  readonly columns: GraphColumns;
  readonly bounds: BoundsColumns;
  readonly reading: Reading;
  readonly windows: readonly Window[];
  /** Whether relations that only possibly fall into the window count. */
  readonly possible: boolean;
  /** Whether undated relations count at every position. */
  readonly undated: boolean;
  readonly measure: string;
  readonly choices: Choices;
}

export interface StripResult {
  /** The values of each position, one position behind the other. */
  readonly values: Float64Array;
  /** Relations that counted at each position. */
  readonly counted: Int32Array;
  /** What a reader must know about single positions: their index and the note. */
  readonly notes: readonly { readonly position: number; readonly note: string }[];
}

/** Marks the relations that count in a window, and counts them. */
function markWindow(request: StripRequest, window: Window, mask: Uint8Array): number {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = request.bounds;
  const { include } = request.columns;
  let counted = 0;
  for (let r = 0; r < mask.length; r++) {
    const bounds = {
      earliestStart: earliestStart[r]!,
      latestStart: latestStart[r]!,
      earliestEnd: earliestEnd[r]!,
      latestEnd: latestEnd[r]!,
    };
    let takes = include === null || include[r] !== 0;
    if (takes && isUndated(bounds)) takes = request.undated;
    else if (takes) {
      const overlap = overlaps(bounds, window);
      takes = overlap === 'certain' || (overlap === 'possible' && request.possible);
    }
    mask[r] = takes ? 1 : 0;
    if (takes) counted++;
  }
  return counted;
}

/**
 * Computes a measure at each of many window positions, each from its own relations: positions are independent, so nothing
 * depends on where the window was before. The page calls it through `computeStrip`, which shares the positions out.
 */
export const stripJob = defineJob({
  name: stripName.name,
  async run(request: StripRequest, context): Promise<StripResult> {
    const { columns, windows, choices } = request;
    const measure = measureOf(request.measure);
    if (measure?.of === 'relations' || !measure)
      throw new Error(`“${request.measure}” cannot follow the window.`);
    const width = measure.of === 'actors' ? columns.order : 1;
    const values = new Float64Array(width * windows.length);
    const counted = new Int32Array(windows.length);
    const notes: { position: number; note: string }[] = [];
    const include = new Uint8Array(columns.source.length);
    for (let position = 0; position < windows.length; position++) {
      counted[position] = markWindow(request, windows[position]!, include);
      const rows = buildRows(toRowsInput({ ...columns, include }, request.reading));
      const run = measure.start(rows, choices);
      const of = measure.slices(rows.order, choices);
      const parts = [];
      for (let slice = 0; slice < of; slice++) {
        const steps = run.slice(slice, of);
        let step = steps.next();
        for (; !step.done; step = steps.next()) await context.pause();
        parts.push(step.value);
      }
      const outcome = run.finish(parts);
      values.set(outcome.values, position * width);
      if (outcome.note) notes.push({ position, note: outcome.note });
      context.progress((position + 1) / windows.length);
      await context.pause();
    }
    return { values, counted, notes };
  },
  transfer: ({ values, counted }) => [values.buffer as ArrayBuffer, counted.buffer as ArrayBuffer],
});
