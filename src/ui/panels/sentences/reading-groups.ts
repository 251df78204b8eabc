import type { Shown } from '../../../filter/apply-clauses.ts';
import type { DataIndex } from '../../../state/data-index.ts';

export type ReadingOrder = 'actor' | 'day';

/** Relations that are read under one heading: those of an actor, or those of a date. */
export interface ReadingGroup {
  readonly key: string;
  /** The actor whose relations they are; null where they share a date. */
  readonly actor: number | null;
  /** The date as its file writes it. */
  readonly date: string;
  readonly relations: readonly number[];
}

/** Returns what is shown, actor by actor in the order of names; each relation stands under both of its ends. */
function byActor({ dataset, relationsOf }: DataIndex, shown: Shown): ReadingGroup[] {
  const { compare } = new Intl.Collator('en', { numeric: true });
  return dataset.actors
    .flatMap(({ id, name }, actor) => {
      const relations = relationsOf[actor]!.filter((relation) => shown.relations[relation] !== 0);
      return shown.actors[actor] === 0 ? [] : [{ key: id, name, actor, date: '', relations }];
    })
    .sort((a, b) => compare(a.name, b.name));
}

/** Returns what is shown, date by date; undated relations last. */
function byDay({ dataset, byDate }: DataIndex, shown: Shown): ReadingGroup[] {
  const { date } = dataset.relations;
  const visible = byDate.filter((relation) => shown.relations[relation] !== 0);
  const groups = new Map<string, number[]>();
  for (const relation of visible) {
    const text = date[relation]!;
    const group = groups.get(text);
    if (group) group.push(relation);
    else groups.set(text, [relation]);
  }
  return [...groups].map(([text, relations]) => ({ key: text, actor: null, date: text, relations }));
}

/** Returns what is shown under its headings, in one of two orders. */
export function readingGroups(index: DataIndex, shown: Shown, order: ReadingOrder): ReadingGroup[] {
  return order === 'actor' ? byActor(index, shown) : byDay(index, shown);
}
