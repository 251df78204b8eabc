import type { Camera } from '../view/view.ts';
import { toScreen } from './camera.ts';
import { buildCurve, buildLoop, type Curve, type Point } from './curve.ts';
import type { LiveScene } from './live-scene.ts';
import { sizeScaleAt } from './programs/frame.ts';

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
  const bulge = screen.live.curved || source === target ? curvatures[relation]! : 0;
  const a = centreOf(screen, source);
  if (source === target) return buildLoop(a, radiusOf(screen, source), bulge, screen.sizeScale);
  return buildCurve(a, centreOf(screen, target), radiusOf(screen, source), radiusOf(screen, target), bulge);
}

/** True when a point is on the screen or within `room` pixels of it. */
export function isOnScreen(screen: Screen, point: Point, room: number): boolean {
  return (
    point.x > -room && point.y > -room && point.x < screen.width + room && point.y < screen.height + room
  );
}

/** Room around the screen in CSS pixels in which an actor's name may still reach onto it. */
const nameRoom = 120;

/** Whether an actor may touch the screen with its disc or name, shown or not. */
export function isActorOnScreen({ camera, live, width, height }: Screen, actor: number): boolean {
  const across = Math.abs(live.positions[2 * actor]! - camera.x);
  const down = Math.abs(live.positions[2 * actor + 1]! - camera.y);
  return across < (width / 2 + nameRoom) * camera.ratio && down < (height / 2 + nameRoom) * camera.ratio;
}

/** The actors for which that is so, the largest first; whoever needs only some of them stops early. */
export function* actorsOnScreen(screen: Screen): Iterable<number> {
  for (const actor of screen.live.bySize) if (isActorOnScreen(screen, actor)) yield actor;
}
