import { labelLines, labelStyle } from '../../graph/label-lines.ts';
import type { LiveScene } from '../live-scene.ts';
import { centreOf, radiusOf, type Screen } from '../screen.ts';
import { isActorShown } from '../shown.ts';
import type { Box, BoxGrid } from './box-grid.ts';
import type { TextMeasure } from './text-measure.ts';

/** A name that found its place beside its disc. */
export interface PlacedName {
  readonly actor: number;
  readonly lines: readonly string[];
  /** Middle of the lines, and the top of the first. */
  readonly x: number;
  readonly top: number;
  readonly box: Box;
  /** The side of the disc on which it stands. */
  readonly side: Side;
}

/** At most this many names at a time: more is not read, and costs. */
const mostNames = 250;

/** After this many actors in a row of sizes, the rest wait until the reader zooms in. */
const mostTries = 1500;

export function nameFont(family: string): string {
  return `${labelStyle.fontWeight} ${labelStyle.fontSize}px ${family}`;
}

/**
 * Places names under their discs, or else above or beside them, so that none lies over another name or disc.
 *
 * First come actors that are hovered, selected or emphasised, then those named in the frame before on the side where they were
 * (so that names neither flicker nor jump), then the larger. A side where the whole name is on the screen is preferred. A name that finds no room is left out. Takes its places in `taken`, which already holds the discs.
 *
 * @param actors Those on the screen, the largest first; only shown ones get a name.
 */
export function placeNames(
  screen: Screen,
  actors: readonly number[],
  before: ReadonlyMap<number, Side>,
  taken: BoxGrid,
  measure: TextMeasure,
): PlacedName[] {
  const { live } = screen;
  const font = nameFont(live.scene.fontFamily);
  const placed: PlacedName[] = [];
  let tries = 0;
  for (const actor of inOrder(live, actors, before)) {
    if (placed.length >= mostNames || tries >= mostTries) break;
    if (!isActorShown(live, actor)) continue;
    tries += 1;
    const lines = labelLines(live.scene.names[actor] ?? '');
    if (lines.length === 0) continue;
    const width = Math.max(...lines.map((line) => measure.width(line, font)));
    const free = sides
      .map((side) => nameAt(screen, actor, lines, width, side))
      .filter(({ box }) => taken.isFree(box));
    const kept = before.get(actor);
    const name =
      free.find(({ side }) => side === kept) ?? free.find(({ box }) => isInside(screen, box)) ?? free[0];
    if (!name) continue;
    taken.take(name.box);
    placed.push(name);
  }
  return placed;
}

/** Actors by who is to be named first, each once. */
function* inOrder(
  live: LiveScene,
  actors: readonly number[],
  before: ReadonlyMap<number, Side>,
): Iterable<number> {
  const held = new Set(live.selection.actors);
  if (live.hovered?.kind === 'actor') held.add(live.hovered.index);
  const emphasised = live.emphasis?.actors;
  const ranks = [
    (actor: number) => held.has(actor),
    (actor: number) => emphasised?.has(actor) ?? false,
    (actor: number) => before.has(actor),
    () => true,
  ];
  const done = new Set<number>();
  for (const [place, belongs] of ranks.entries()) {
    if (place === 1 && !emphasised) continue;
    for (const actor of actors) {
      if (done.has(actor) || !belongs(actor)) continue;
      done.add(actor);
      yield actor;
    }
  }
}

/** Where a name may stand, in the order in which they are tried: across and down from the disc, in its own size. */
const sides = [
  { across: 0, down: 1 },
  { across: 0, down: -1 },
  { across: 1, down: 0 },
  { across: -1, down: 0 },
  { across: 0.8, down: 0.8 },
  { across: -0.8, down: 0.8 },
  { across: 0.8, down: -0.8 },
  { across: -0.8, down: -0.8 },
] as const;

export type Side = (typeof sides)[number];

function isInside(screen: Screen, box: Box): boolean {
  return box.left >= 0 && box.top >= 0 && box.right <= screen.width && box.bottom <= screen.height;
}

function nameAt(
  screen: Screen,
  actor: number,
  lines: readonly string[],
  width: number,
  side: Side,
): PlacedName {
  const { across, down } = side;
  const centre = centreOf(screen, actor);
  const reach = radiusOf(screen, actor) + labelStyle.gap;
  const height = lines.length * labelStyle.lineHeight;
  const x = centre.x + across * (reach + width / 2);
  const top = centre.y + down * (reach + height / 2) - height / 2;
  return {
    actor,
    lines,
    x,
    top,
    box: { left: x - width / 2, top, right: x + width / 2, bottom: top + height },
    side,
  };
}
