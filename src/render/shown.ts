import { boundsAt } from '../model/dataset.ts';
import { overlaps } from '../time/bounds.ts';
import { liveDegreeOf } from './live-degree.ts';
import type { LiveScene } from './live-scene.ts';
import { shownAs } from './scene.ts';

/** Whether an actor is drawn: the same answer as the shader's. */
export function isActorShown(live: LiveScene, actor: number): boolean {
  if (live.shownActors[actor] === 0 || live.misplaced[actor] !== 0) return false;
  return live.liveDegree === null || liveDegreeOf(live.liveDegree, actor, live.rule) > 0;
}

const mayStand = (live: LiveScene, actor: number): boolean =>
  live.shownActors[actor] !== 0 && live.misplaced[actor] === 0;

/** How a relation is drawn, one of `shownAs`: the same answer as the shader's. */
export function relationShownAs(live: LiveScene, relation: number): number {
  const mask = live.shownRelations[relation]!;
  if (mask === shownAs.hidden) return shownAs.hidden;
  const { scene, rule } = live;
  if (!mayStand(live, scene.source[relation]!) || !mayStand(live, scene.target[relation]!)) return 0;
  if (!rule.window) return mask;
  const overlap = overlaps(boundsAt(scene.bounds, relation), rule.window);
  if (overlap === 'outside') return shownAs.hidden;
  if (overlap === 'undated') return rule.undated ? shownAs.undated : shownAs.hidden;
  return shownAs[overlap];
}
