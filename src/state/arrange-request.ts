import type { Dataset } from '../model/dataset.ts';
import type { LayoutRequest } from '../workers/jobs/layout.ts';
import type { Arrangement } from './arrangements.ts';
import type { DataIndex } from './data-index.ts';

/** What an arrangement is worked out from, besides the data. */
export interface ArrangeBasis {
  /** The selected actors, in places of the data. */
  readonly selected: readonly number[];
  /** Community of each actor, NaN where it has none; undefined while it is not known. */
  readonly community: Float64Array | undefined;
}

/** Families of relations whose source stands above their target. */
const ranking: readonly string[] = ['office', 'command'];

/** What an arrangement lacks, in words for its entry in the menu; null when it can be done. */
export function whatIsLacking(
  { id }: Arrangement,
  { dataset }: DataIndex,
  { community }: ArrangeBasis,
): string | null {
  if (id === 'by-community' && !community) return 'The communities are not computed yet: see Measures.';
  if (id === 'ranked' && !relationsAbove(dataset).includes(1))
    return 'No relation here is of office or command.';
  if (id === 'by-time' && !dataset.relations.bounds.earliestStart.some(Number.isFinite))
    return 'No relation here has a date.';
  if (id === 'as-given' && !dataset.coordinates) return 'The data place nobody.';
  return null;
}

/** The request for the layout of an arrangement. It places all actors, hidden ones too, so that nobody jumps when filters change. */
export function arrangeRequest(
  { id, layout }: Arrangement,
  index: DataIndex,
  basis: ArrangeBasis,
): LayoutRequest {
  const { actors, relations } = index.dataset;
  const graph = {
    ...(layout ? { layout } : {}),
    names: actors.map((actor) => actor.name),
    source: relations.source,
    target: relations.target,
  };
  if (id === 'by-kind') return { ...graph, group: Int32Array.from(actors, (actor) => actor.type) };
  if (id === 'by-community' && basis.community) return { ...graph, group: groupsOf(basis.community) };
  if (id === 'radial') return { ...graph, focus: actorInTheMiddle(index, basis.selected) };
  if (id === 'ranked') return { ...graph, above: relationsAbove(index.dataset) };
  if (id === 'by-time') return { ...graph, day: firstDays(index) };
  return graph;
}

/** The actor that the radial arrangement puts in the middle: the first of the selected ones, else the one with the most relations. */
export function actorInTheMiddle({ relationsOf }: DataIndex, selected: readonly number[]): number {
  if (selected[0] !== undefined) return selected[0];
  let best = 0;
  relationsOf.forEach((relations, actor) => {
    if (relations.length > relationsOf[best]!.length) best = actor;
  });
  return best;
}

/** Communities as groups; actors without one, or alone in theirs, share one group, so that the picture is not cut into crumbs. */
function groupsOf(community: Float64Array): Int32Array {
  const sizes = new Map<number, number>();
  for (const value of community) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  const alone = Math.max(-1, ...[...sizes.keys()].filter(Number.isFinite)) + 1;
  return Int32Array.from(community, (value) =>
    Number.isFinite(value) && sizes.get(value)! > 1 ? value : alone,
  );
}

function relationsAbove({ relations, relationTypes }: Dataset): Uint8Array {
  return Uint8Array.from(relations.type, (type) => {
    const { family, directed } = relationTypes[type]!;
    return directed && ranking.includes(family) ? 1 : 0;
  });
}

/** The earliest day on which a relation of each actor may have begun; NaN for an actor without a dated one. */
function firstDays({ dataset, relationsOf }: DataIndex): Float64Array {
  const { earliestStart } = dataset.relations.bounds;
  return Float64Array.from(relationsOf, (relations) =>
    relations.reduce((first, r) => {
      const day = earliestStart[r]!;
      return Number.isFinite(day) && !(day >= first) ? day : first;
    }, Number.NaN),
  );
}
