import type { Shown } from '../../filter/apply-clauses.ts';
import { shortestPaths } from '../../filter/shortest-paths.ts';
import type { Emphasis } from '../../render/scene.ts';
import type { DataIndex } from '../../state/data-index.ts';
import type { View } from '../../view/view.ts';

/** The actors and relations on the shortest paths that the view asks for; null when it asks for none or there is none. */
export function pathEmphasis({ dataset, actor }: DataIndex, shown: Shown, { path }: View): Emphasis | null {
  const from = path ? actor.get(path.from) : undefined;
  const to = path ? actor.get(path.to) : undefined;
  if (from === undefined || to === undefined) return null;
  const found = shortestPaths(dataset.relations, shown.relations, dataset.actors.length, from, to);
  return found && { actors: new Set(found.actors), relations: new Set(found.relations) };
}
