import { labelLines, labelStyle } from '../../graph/label-lines.ts';
import type { LiveScene } from '../live-scene.ts';
import { centreOf, radiusOf, type Screen } from '../screen.ts';
import { isActorShown } from '../shown.ts';
import type { Box, BoxGrid } from './box-grid.ts';
import type { TextMeasure } from './text-measure.ts';

/** A name that found its place under its disc. */
export interface PlacedName {
  readonly actor: number;
  readonly lines: readonly string[];
  /** Middle of the lines, and the top of the first. */
  readonly x: number;
  readonly top: number;
  readonly box: Box;
}

/** At most this many names at a time: more is not read, and costs. */
const mostNames = 250;

/** After this many actors in a row of sizes, the rest wait until the reader zooms in. */
const mostTries = 1500;

export function nameFont(family: string): string {
  return `${labelStyle.fontWeight} ${labelStyle.fontSize}px ${family}`;
}

/**
 * Places names under their discs so that none lies over another name or disc.
 *
 * First come actors that are hovered, selected or emphasised, then those named in the frame before (so that names do not flicker),
 * then the larger. A name that finds no room is left out. Takes its places in `taken`, which already holds the discs.
 *
 * @param actors Those on the screen, the largest first; only shown ones get a name.
 */
export function placeNames(
  screen: Screen,
  actors: readonly number[],
  before: ReadonlySet<number>,
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
    const name = nameAt(screen, actor, lines, (line) => measure.width(line, font));
    if (!taken.isFree(name.box)) continue;
    taken.take(name.box);
    placed.push(name);
  }
  return placed;
}

/** Actors by who is to be named first, each once. */
function* inOrder(live: LiveScene, actors: readonly number[], before: ReadonlySet<number>): Iterable<number> {
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

function nameAt(
  screen: Screen,
  actor: number,
  lines: readonly string[],
  width: (line: string) => number,
): PlacedName {
  const { x, y } = centreOf(screen, actor);
  const half = Math.max(...lines.map(width)) / 2;
  const top = y + radiusOf(screen, actor) + labelStyle.gap;
  const bottom = top + lines.length * labelStyle.lineHeight;
  return { actor, lines, x, top, box: { left: x - half, top, right: x + half, bottom } };
}
