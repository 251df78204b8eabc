import { labelStyle } from '../../graph/label-lines.ts';
import { actorsOnScreen, centreOf, isActorOnScreen, radiusOf, type Screen } from '../screen.ts';
import { isActorShown } from '../shown.ts';
import type { Box, BoxGrid } from './box-grid.ts';
import type { NameShape, TextMeasure } from './text-measure.ts';

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

/** After so many actors without room for their name, the smaller ones wait until the reader zooms in. */
const mostFailures = 300;

export function nameFont(family: string): string {
  return `${labelStyle.fontWeight} ${labelStyle.fontSize}px ${family}`;
}

/**
 * Places names under their discs, or else above or beside them, so that none lies over another name or disc.
 *
 * First come actors that are hovered, selected or emphasised, then those named in the frame before on the side where they were
 * (so that names neither flicker nor jump), then the larger. A name that finds no room, or would come in cut at the edge, is left out. Takes its places in `taken`, which already holds the discs.
 */
export function placeNames(
  screen: Screen,
  before: ReadonlyMap<number, Side>,
  taken: BoxGrid,
  measure: TextMeasure,
): PlacedName[] {
  const { live } = screen;
  const font = nameFont(live.scene.fontFamily);
  const placed: PlacedName[] = [];
  const leading = leadingOf(screen);
  let failures = 0;
  for (const actor of inOrder(screen, before)) {
    if (placed.length >= mostNames || failures >= mostFailures) break;
    if (!isActorShown(live, actor)) continue;
    const shape = measure.name(live.scene.names[actor] ?? '', font);
    if (shape.lines.length === 0) continue;
    const isLeading = leading.includes(actor);
    const kept = before.get(actor);
    const name =
      findRoom(screen, actor, shape, isLeading ? leadingSides : sides, kept, taken) ??
      (isLeading
        ? findRoom(
            screen,
            actor,
            inOneLine(live.scene.names[actor]!, font, measure),
            leadingSides,
            kept,
            taken,
          )
        : null);
    if (!name) {
      failures += 1;
      continue;
    }
    taken.take(name.box);
    placed.push(name);
  }
  return placed;
}

/** Actors on the screen by who is to be named first, each once. */
function* inOrder(screen: Screen, before: ReadonlyMap<number, Side>): Iterable<number> {
  const { live } = screen;
  const held = new Set(live.selection.actors);
  if (live.hovered?.kind === 'actor') held.add(live.hovered.index);
  const bySize = (a: number, b: number) => live.sizes[b]! - live.sizes[a]! || a - b;
  const early = new Set<number>();
  for (const some of [held, live.emphasis?.actors ?? [], before.keys()]) {
    for (const actor of [...some].sort(bySize)) {
      if (early.has(actor) || !isActorOnScreen(screen, actor)) continue;
      early.add(actor);
      yield actor;
    }
  }
  for (const actor of actorsOnScreen(screen)) if (!early.has(actor)) yield actor;
}

/** Where a name may stand: across and down from the disc in its own size, and so many pixels farther away. */
export interface Side {
  readonly across: number;
  readonly down: number;
  readonly away: number;
}

const directions = [
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
  [0.8, 0.8],
  [-0.8, 0.8],
  [0.8, -0.8],
  [-0.8, -0.8],
] as const;

/** More of them for names that must stand: under and over the disc, but shifted. */
const shifted = [
  [0.3, 1],
  [-0.3, 1],
  [0.55, 1],
  [-0.55, 1],
  [0.3, -1],
  [-0.3, -1],
  [0.55, -1],
  [-0.55, -1],
] as const;

type Direction = readonly [across: number, down: number];

const sidesAt = (away: number, towards: readonly Direction[]): readonly Side[] =>
  towards.map(([across, down]) => ({ across, down, away }));

/** Sides in the order in which they are tried. */
const sides = sidesAt(0, directions);

/** The largest actors must be named even where many others crowd around them: their names may stand a little apart. */
const leadingSides = [0, 5, 10, 18, 28].flatMap((away) => sidesAt(away, [...directions, ...shifted]));
const mostLeading = 12;

function leadingOf({ live }: Screen): readonly number[] {
  return [...live.bySize.subarray(0, mostLeading)];
}

function inOneLine(name: string, font: string, measure: TextMeasure): NameShape {
  return { lines: [name], width: measure.width(name, font) };
}

/** The side on which the name was, or the first on which it is free; none where it would be cut at the edge, unless it was there already or the reader holds it. */
function findRoom(
  screen: Screen,
  actor: number,
  shape: NameShape,
  tried: readonly Side[],
  kept: Side | undefined,
  taken: BoxGrid,
): PlacedName | null {
  const mayBeCut = screen.live.emphasis?.actors.has(actor) || screen.live.selection.actors.has(actor);
  for (const side of kept ? [kept, ...tried] : tried) {
    const name = nameAt(screen, actor, shape, side);
    if (taken.isFree(name.box) && (mayBeCut || side === kept || isInside(screen, name.box))) return name;
  }
  return null;
}

function isInside(screen: Screen, box: Box): boolean {
  return box.left >= 0 && box.top >= 0 && box.right <= screen.width && box.bottom <= screen.height;
}

function nameAt(screen: Screen, actor: number, shape: NameShape, side: Side): PlacedName {
  const { across, down, away } = side;
  const { lines, width } = shape;
  const centre = centreOf(screen, actor);
  const reach = radiusOf(screen, actor) + labelStyle.gap + away;
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
