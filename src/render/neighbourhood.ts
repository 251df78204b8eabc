import { relationsOf } from './incidence.ts';
import type { LiveScene, Target } from './live-scene.ts';
import type { Emphasis } from './scene.ts';
import { relationShownAs } from './shown.ts';

/** What stays at full strength while the pointer is on an actor: it, its shown relations, and the actors at their other ends. */
export function neighbourhoodOf(live: LiveScene, target: Target): Emphasis | null {
  if (target.kind !== 'actor') return null;
  const { source, target: head } = live.scene;
  const actors = new Set([target.index]);
  const relations = new Set<number>();
  for (const relation of relationsOf(live.incidence, target.index)) {
    if (relationShownAs(live, relation) === 0) continue;
    relations.add(relation);
    actors.add(source[relation]!).add(head[relation]!);
  }
  return { actors, relations };
}
