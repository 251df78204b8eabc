import { useMemo } from 'react';
import { computeFirstReports } from '../../../evidence/first-report.ts';
import type { DataIndex } from '../../../state/data-index.ts';
import { shownOf } from '../../../state/shown-slice.ts';
import type { BoundsColumns, Window } from '../../../time/bounds.ts';
import { findDenseSpan } from '../../../time/dense-span.ts';
import { computeExtent } from '../../../time/extent.ts';
import type { Clock, View } from '../../../view/view.ts';
import { useApp } from '../../app-store.tsx';
import { useSwitchedOffDocuments } from '../../use-hidden-documents.ts';

/** The days that the timeline is about, under all filters but the window itself. */
export interface TimelineDays {
  /** Dates of the relations by the clock of the view: when it happened, or when it was first told of. */
  readonly bounds: BoundsColumns;
  /** 1 for each relation that every filter but the window lets through. */
  readonly include: Uint8Array;
  /** From the first to the last known date. */
  readonly all: Window;
  /** Where most of it happened. */
  readonly main: Window;
}

/** The part of a view that decides what stands on the timeline: everything but its own brush. */
function withoutBrush(view: View): View {
  return { ...view, window: null, undated: true };
}

function useBounds(index: DataIndex | null, clock: Clock): BoundsColumns | null {
  const hidden = useSwitchedOffDocuments(index);
  return useMemo(() => {
    if (!index) return null;
    if (clock === 'happened') return index.dataset.relations.bounds;
    return computeFirstReports(index.evidence.rows, index.dataset.documents, hidden);
  }, [index, clock, hidden]);
}

/** The days of the timeline; null when nothing is dated. */
export function useTimelineDays(): TimelineDays | null {
  const index = useApp((state) => state.index);
  const view = useApp((state) => state.view);
  const bounds = useBounds(index, view.clock);
  const { hiddenActorTypes, hiddenRelationTypes, hiddenStandings, hiddenDocuments, minimumOrigins, focus } =
    view;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the brush and the camera must not lead to a new count
  const include = useMemo(
    () => index && shownOf(index, withoutBrush(view)).relations.map((code) => (code === 0 ? 0 : 1)),
    [index, hiddenActorTypes, hiddenRelationTypes, hiddenStandings, hiddenDocuments, minimumOrigins, focus],
  );
  return useMemo(() => {
    if (!bounds || !include) return null;
    const all = computeExtent(bounds);
    const main = findDenseSpan(bounds);
    return all && main ? { bounds, include, all, main } : null;
  }, [bounds, include]);
}

/** The families of the data in their order, and the family of each relation. */
export interface Families {
  readonly names: readonly string[];
  readonly colors: readonly string[];
  readonly of: Uint8Array;
}

/** Which family each relation belongs to. */
export function useFamilies(): Families | null {
  const index = useApp((state) => state.index);
  return useMemo(() => {
    if (!index) return null;
    const { relationTypes, relations } = index.dataset;
    const names = [...new Set(relationTypes.map((type) => type.family))];
    const ofType = relationTypes.map((type) => names.indexOf(type.family));
    const colors = names.map(
      (name) => relationTypes.find((type) => type.family === name)?.color ?? '#6b6b6b',
    );
    return { names, colors, of: Uint8Array.from(relations.type, (type) => ofType[type] ?? 0) };
  }, [index]);
}
