import type { Shown } from '../../../filter/apply-clauses.ts';
import type { ScatterAxis, ScatterFrame } from './ScatterAxes.tsx';
import type { ScatterPoint } from './scatter-names.ts';
import { scatterScale } from './scatter-scale.ts';

/** How far from a disc's middle a pointer still means it, in pixels. */
const reach = 16;

/** Where the frame, both scales and every actor shown with both values lie in a plot of that size. */
export function layOutScatter(shown: Shown, width: number, height: number, x: ScatterAxis, y: ScatterAxis) {
  const frame: ScatterFrame = { left: 52, right: width - 14, top: 30, bottom: height - 44 };
  const known = Array.from(shown.actors.keys()).filter(
    (actor) =>
      shown.actors[actor] === 1 && Number.isFinite(x.values[actor]) && Number.isFinite(y.values[actor]),
  );
  const scaleOf = ({ measure, values }: ScatterAxis, from: number, to: number) => {
    const here = known.map((actor) => values[actor]!);
    return scatterScale(here, from, to, { isWhole: measure.kind === 'count' });
  };
  const across = scaleOf(x, frame.left, frame.right);
  const up = scaleOf(y, frame.bottom, frame.top);
  const points = known.map(
    (actor): ScatterPoint => ({
      actor,
      x: across.place(x.values[actor]!),
      y: up.place(y.values[actor]!),
    }),
  );
  return { frame, across, up, points };
}

/** The actor whose disc is nearest to a place, if one is near; of two in one place the one drawn on top. */
export function nearestPoint(points: readonly ScatterPoint[], x: number, y: number): number | null {
  let found: number | null = null;
  let least = reach;
  for (const point of points) {
    const distance = Math.hypot(point.x - x, point.y - y);
    if (distance > least) continue;
    least = distance;
    found = point.actor;
  }
  return found;
}
