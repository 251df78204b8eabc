import type { DataIndex } from '../../../state/data-index.ts';
import { shownColumns } from '../../../state/shown-columns.ts';
import { shownOf } from '../../../state/shown-slice.ts';
import type { BoundsColumns, Window } from '../../../time/bounds.ts';
import type { View } from '../../../view/view.ts';
import type { GraphColumns } from '../../../workers/graph-columns.ts';

/** Everything that a measure at many windows is computed from. */
export interface StripGraph {
  readonly columns: GraphColumns;
  readonly bounds: BoundsColumns;
  /** Place in the data of each actor of the columns. */
  readonly actors: Int32Array;
}

/**
 * Returns the relations that every filter but the window lets through, with their dates. As of a day, events are remembered: their ends
 * are moved by the memory, so that one window of a day serves events and states alike.
 */
export function stripGraph(index: DataIndex, view: View, bounds: BoundsColumns): StripGraph {
  const { dataset, filter } = index;
  const shown = shownOf(index, { ...view, window: null, undated: true });
  const rows = Int32Array.from(dataset.relations.id.keys()).filter((r) => shown.relations[r] !== 0);
  const remembers = (r: number): boolean =>
    view.timeMode === 'as-of' &&
    (view.clock === 'reported' || filter.lasting[dataset.relations.type[r]!] === 0);
  const pick = (days: Float64Array) => Float64Array.from(rows, (r) => days[r]!);
  const pickEnd = (days: Float64Array) =>
    Float64Array.from(rows, (r) => days[r]! + (remembers(r) ? view.memory : 0));
  return {
    ...shownColumns(dataset, shown),
    bounds: {
      earliestStart: pick(bounds.earliestStart),
      latestStart: pick(bounds.latestStart),
      earliestEnd: pickEnd(bounds.earliestEnd),
      latestEnd: pickEnd(bounds.latestEnd),
    },
  };
}

/** Returns the window that a relation of a strip graph has to meet under the mode of the view. */
export function stripWindow({ from, until }: Window, { timeMode }: Pick<View, 'timeMode'>): Window {
  if (timeMode === 'up-to') return { from: Number.NEGATIVE_INFINITY, until };
  return timeMode === 'as-of' ? { from: until - 1, until } : { from, until };
}
