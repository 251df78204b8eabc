import type { Shown } from '../../../filter/apply-clauses.ts';
import type { DataIndex } from '../../../state/data-index.ts';
import type { BoundsColumns } from '../../../time/bounds.ts';
import { sortRows } from '../../../time/sort-rows.ts';

/** Returns the shown relations of some actors, or of all where none is given, in the order of their dates; undated ones last. */
export function chronologyRows(
  { dataset, relationsOf }: Pick<DataIndex, 'dataset' | 'relationsOf'>,
  shown: Pick<Shown, 'relations'>,
  bounds: BoundsColumns,
  actors: readonly number[],
): Uint32Array {
  const some = new Set(actors.flatMap((actor) => relationsOf[actor] ?? []));
  const wanted: Iterable<number> = actors.length > 0 ? some : dataset.relations.id.keys();
  const rows = Uint32Array.from([...wanted].filter((relation) => shown.relations[relation] !== 0)).sort();
  // What is undated starts at infinity, and so comes last.
  return sortRows(rows, bounds.earliestStart);
}
