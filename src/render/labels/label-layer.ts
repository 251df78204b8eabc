import { centreOf, radiusOf, type Screen, visibleActors, visibleRelations } from '../screen.ts';
import { type PlacedName, placeNames } from './actor-names.ts';
import { type Box, BoxGrid } from './box-grid.ts';
import { type PlacedWord, placeWords } from './relation-words.ts';
import type { TextMeasure } from './text-measure.ts';

/** The names and words of one picture. */
export interface Labels {
  readonly names: readonly PlacedName[];
  readonly words: readonly PlacedWord[];
}

export const noLabels: Labels = { names: [], words: [] };

/** More discs than this on the screen are not all kept free: the smallest are points. */
const smallestObstacle = 3;

/**
 * Decides which names and words are drawn, and where. `before` is the frame before: what was named stays named while it has room.
 * `obstacles` are places that something else covers, such as a legend.
 */
export function placeLabels(
  screen: Screen,
  before: Labels,
  measure: TextMeasure,
  obstacles: readonly Box[] = [],
): Labels {
  const actors = visibleActors(screen);
  const taken = new BoxGrid();
  for (const box of obstacles) taken.take(box);
  for (const actor of actors) {
    const radius = radiusOf(screen, actor);
    if (radius >= smallestObstacle) taken.take(discBox(screen, actor, radius));
  }
  const named = new Set(before.names.map((name) => name.actor));
  const names = placeNames(screen, actors, named, taken, measure);
  const worded = new Set(before.words.map((word) => word.relation));
  return { names, words: placeWords(screen, visibleRelations(screen.live), worded, taken, measure) };
}

/** The square around a disc, a little inside its round corners. */
function discBox(screen: Screen, actor: number, radius: number): Box {
  const { x, y } = centreOf(screen, actor);
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}
