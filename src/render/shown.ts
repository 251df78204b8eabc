import { boundsAt } from '../model/dataset.ts';
import { overlaps } from '../time/bounds.ts';
import type { LiveScene } from './live-scene.ts';
import { shownAs } from './scene.ts';

/** Whether an actor is drawn. */
export function isActorShown(live: LiveScene, actor: number): boolean {
  return live.shownActors[actor] !== 0 && live.misplaced[actor] === 0;
}

/** How a relation is drawn, one of `shownAs`: the same answer as the shader's. */
export function relationShownAs(live: LiveScene, relation: number): number {
  const mask = live.shownRelations[relation]!;
  if (mask === shownAs.hidden) return shownAs.hidden;
  const { scene, rule } = live;
  if (!isActorShown(live, scene.source[relation]!) || !isActorShown(live, scene.target[relation]!)) return 0;
  if (!rule.window) return mask;
  const overlap = overlaps(boundsAt(scene.bounds, relation), rule.window);
  if (overlap === 'outside') return shownAs.hidden;
  if (overlap === 'undated') return rule.undated ? shownAs.undated : shownAs.hidden;
  return shownAs[overlap];
}
