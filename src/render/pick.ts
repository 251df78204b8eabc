import type { Point } from './curve.ts';
import type { Target } from './live-scene.ts';
import { actorsOnScreen, centreOf, curveOf, radiusOf, type Screen } from './screen.ts';
import { isActorShown, relationShownAs } from './shown.ts';

/** How far from a disc and from the middle of a line, in CSS pixels, the pointer still hits it. */
const discReach = 3;
const lineReach = 6;

/** Pieces into which a curve is cut to measure the distance to it. */
const pieces = 12;

/**
 * Says what is at a point of the screen: the nearest shown actor whose disc is there, else the nearest shown relation within 6 pixels of
 * its line, else nothing. Linear in what is drawn, and exact: it follows the rule of the shader, not pixels that were drawn some time ago.
 */
export function pick(screen: Screen, at: Point): Target | null {
  const actor = pickActor(screen, at);
  if (actor >= 0) return { kind: 'actor', index: actor };
  const relation = pickRelation(screen, at);
  return relation >= 0 ? { kind: 'relation', index: relation } : null;
}

function pickActor(screen: Screen, at: Point): number {
  let best = -1;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const actor of actorsOnScreen(screen)) {
    const centre = centreOf(screen, actor);
    const distance = Math.hypot(centre.x - at.x, centre.y - at.y);
    if (distance > radiusOf(screen, actor) + discReach || distance >= bestDistance) continue;
    if (!isActorShown(screen.live, actor)) continue;
    best = actor;
    bestDistance = distance;
  }
  return best;
}

function pickRelation(screen: Screen, at: Point): number {
  let best = -1;
  let bestDistance = lineReach;
  for (let relation = 0; relation < screen.live.shownRelations.length; relation++) {
    if (!mayReach(screen, relation, at) || relationShownAs(screen.live, relation) === 0) continue;
    const distance = distanceToCurve(screen, relation, at);
    if (distance < bestDistance) {
      best = relation;
      bestDistance = distance;
    }
  }
  return best;
}

/** Quick test: the point lies within the box around the two ends, widened by the bulge. */
function mayReach(screen: Screen, relation: number, at: Point): boolean {
  const { camera, live } = screen;
  const source = live.scene.source[relation]!;
  const target = live.scene.target[relation]!;
  const x = (at.x - screen.width / 2) * camera.ratio + camera.x;
  const y = (at.y - screen.height / 2) * camera.ratio + camera.y;
  const { positions } = live;
  const [ax, ay] = [positions[2 * source]!, positions[2 * source + 1]!];
  const [bx, by] = [positions[2 * target]!, positions[2 * target + 1]!];
  const bulge = Math.abs(live.curvatures[relation]!);
  const reach = source === target ? 100 + 30 * bulge : lineReach;
  const room =
    reach * camera.ratio + (source === target ? 0 : bulge * (Math.abs(bx - ax) + Math.abs(by - ay)));
  if (x < Math.min(ax, bx) - room || x > Math.max(ax, bx) + room) return false;
  return y >= Math.min(ay, by) - room && y <= Math.max(ay, by) + room;
}

function distanceToCurve(screen: Screen, relation: number, at: Point): number {
  const curve = curveOf(screen, relation);
  let nearest = Number.POSITIVE_INFINITY;
  let from = curve.at(0);
  for (let piece = 1; piece <= pieces; piece++) {
    const to = curve.at(piece / pieces);
    nearest = Math.min(nearest, distanceToSegment(at, from, to));
    from = to;
  }
  return nearest;
}

function distanceToSegment(at: Point, from: Point, to: Point): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const square = dx * dx + dy * dy;
  const along = square > 0 ? ((at.x - from.x) * dx + (at.y - from.y) * dy) / square : 0;
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(at.x - from.x - t * dx, at.y - from.y - t * dy);
}
