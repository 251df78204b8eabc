import { relationsOf } from '../incidence.ts';
import { shownAs } from '../scene.ts';
import { actorsOnScreen, centreOf, radiusOf, type Screen } from '../screen.ts';
import { isActorShown, relationShownAs } from '../shown.ts';
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

/** Discs smaller than this are points that a name may cover. */
const smallestObstacle = 3;

/** Words are sought in pictures of up to this many relations, else once so few actors are on the screen. */
const fewRelations = 4000;
const fewActors = 250;

/**
 * Decides which names and words are drawn, and where. `before` is the frame before: what was named stays named while it has room.
 */
export function placeLabels(screen: Screen, before: Labels, measure: TextMeasure): Labels {
  const { live } = screen;
  const taken = new BoxGrid();
  for (const actor of actorsOnScreen(screen)) {
    const radius = radiusOf(screen, actor);
    if (radius < smallestObstacle) break;
    const isFaded = live.emphasis !== null && !live.emphasis.actors.has(actor);
    if (!isFaded && isActorShown(live, actor)) taken.take(discBox(screen, actor, radius));
  }
  const named = new Map(before.names.map((name) => [name.actor, name.side]));
  const names = placeNames(screen, named, taken, measure);
  const worded = new Set(before.words.map((word) => word.relation));
  return { names, words: placeWords(screen, relationsInSight(screen), worded, taken, measure) };
}

/** Shown relations that may carry a word: all, or in a large picture those of the few actors on the screen. */
function relationsInSight(screen: Screen): number[] {
  const { live } = screen;
  const isShown = (relation: number) => relationShownAs(live, relation) !== shownAs.hidden;
  if (live.scene.source.length <= fewRelations) {
    return Array.from(live.scene.source.keys()).filter(isShown);
  }
  const actors: number[] = [];
  for (const actor of actorsOnScreen(screen)) {
    actors.push(actor);
    if (actors.length > fewActors) return [];
  }
  const found = new Set(actors.flatMap((actor) => Array.from(relationsOf(live.incidence, actor))));
  return [...found].filter(isShown);
}

function discBox(screen: Screen, actor: number, radius: number): Box {
  const { x, y } = centreOf(screen, actor);
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}
