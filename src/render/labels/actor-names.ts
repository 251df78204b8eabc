import { labelLines, labelStyle } from '../../graph/label-lines.ts';
import { centreOf, radiusOf, type Screen } from '../screen.ts';
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

/** Names of discs smaller than this wait until the reader zooms in, unless the actor is emphasised. */
const smallestNamed = 4;

export function nameFont(family: string): string {
  return `${labelStyle.fontWeight} ${labelStyle.fontSize}px ${family}`;
}

/**
 * Places names under their discs so that none lies over another name or disc.
 *
 * First come actors that are hovered, selected or emphasised, then those named in the frame before (so that names do not flicker),
 * then the larger. A name that finds no room is left out. Takes its places in `taken`, which already holds the discs.
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
  const first = (actor: number) => {
    if (live.hovered?.kind === 'actor' && live.hovered.index === actor) return 3;
    if (live.selection.actors.has(actor)) return 3;
    if (live.emphasis?.actors.has(actor)) return 2;
    return before.has(actor) ? 1 : 0;
  };
  const order = actors
    .filter((actor) => first(actor) > 1 || radiusOf(screen, actor) >= smallestNamed)
    .map((actor) => ({ actor, rank: first(actor), size: live.sizes[actor]! }))
    .sort((a, b) => b.rank - a.rank || b.size - a.size || a.actor - b.actor);
  const placed: PlacedName[] = [];
  for (const { actor } of order) {
    if (placed.length >= mostNames) break;
    const lines = labelLines(live.scene.names[actor] ?? '');
    if (lines.length === 0) continue;
    const name = nameAt(screen, actor, lines, (line) => measure.width(line, font));
    if (!taken.isFree(name.box)) continue;
    taken.take(name.box);
    placed.push(name);
  }
  return placed;
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
