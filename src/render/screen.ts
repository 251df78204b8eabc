import type { Camera } from '../view/view.ts';
import { toScreen } from './camera.ts';
import { buildCurve, buildLoop, type Curve, type Point } from './curve.ts';
import type { LiveScene } from './live-scene.ts';
import { sizeScaleAt } from './programs/frame.ts';
import { isActorShown, relationShownAs } from './shown.ts';

/** What the camera shows of a scene, in CSS pixels of a screen of the given size. */
export interface Screen {
  readonly live: LiveScene;
  readonly camera: Camera;
  readonly width: number;
  readonly height: number;
  readonly sizeScale: number;
}

export function createScreen(live: LiveScene, camera: Camera, width: number, height: number): Screen {
  return { live, camera, width, height, sizeScale: sizeScaleAt(camera.ratio) };
}

/** Centre of an actor's disc. */
export function centreOf(screen: Screen, actor: number): Point {
  const { positions } = screen.live;
  return toScreen(screen.camera, screen, positions[2 * actor]!, positions[2 * actor + 1]!);
}

export function radiusOf(screen: Screen, actor: number): number {
  return screen.live.sizes[actor]! * screen.sizeScale;
}

/** The line of a relation. */
export function curveOf(screen: Screen, relation: number): Curve {
  const { scene, curvatures } = screen.live;
  const source = scene.source[relation]!;
  const target = scene.target[relation]!;
  const bulge = curvatures[relation]!;
  const a = centreOf(screen, source);
  if (source === target) return buildLoop(a, radiusOf(screen, source), bulge, screen.sizeScale);
  return buildCurve(a, centreOf(screen, target), radiusOf(screen, source), radiusOf(screen, target), bulge);
}

/** True when a disc and its name may be on the screen. */
export function isOnScreen(screen: Screen, point: Point, room: number): boolean {
  return (
    point.x > -room && point.y > -room && point.x < screen.width + room && point.y < screen.height + room
  );
}

/** Indices of the actors that are drawn and on the screen. */
export function visibleActors(screen: Screen): number[] {
  const visible: number[] = [];
  for (let actor = 0; actor < screen.live.shownActors.length; actor++) {
    if (!isActorShown(screen.live, actor)) continue;
    if (isOnScreen(screen, centreOf(screen, actor), radiusOf(screen, actor) + 2)) visible.push(actor);
  }
  return visible;
}

/** Indices of the relations that are drawn. */
export function visibleRelations(live: LiveScene): number[] {
  const visible: number[] = [];
  for (let relation = 0; relation < live.shownRelations.length; relation++) {
    if (relationShownAs(live, relation) !== 0) visible.push(relation);
  }
  return visible;
}
