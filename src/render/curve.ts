/** A point on the screen in CSS pixels, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The line of one relation on the screen: a quadratic curve, or an arc of a circle for a self-loop. The shader of
 * `programs/relation-lines` draws the same.
 */
export interface Curve {
  readonly length: number;
  /** Point and direction (in radians) at t from 0 (centre of the source) to 1 (centre of the target). */
  readonly at: (t: number) => Point & { readonly angle: number };
  /** Share of the curve that the discs at its two ends cover. */
  readonly start: number;
  readonly end: number;
}

/**
 * Self-loops stand above their actor, one beside the other, each a little larger: angle of the first and step to the next; radius in pixels at zoom 1,
 * to which a share of the disc's radius is added; growth; and how far the loop stands off, as a share of its radius.
 */
export const loopShape = {
  angle: -1.05,
  step: -0.85,
  radius: 8,
  share: 0.45,
  growth: 1.5,
  lift: 0.6,
} as const;

/** The curve from a disc at `a` to a disc at `b`. `bulge` as in `buildCurvatures`. */
export function buildCurve(a: Point, b: Point, radiusA: number, radiusB: number, bulge: number): Curve {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const chord = Math.hypot(dx, dy);
  const control = { x: (a.x + b.x) / 2 + dy * bulge, y: (a.y + b.y) / 2 - dx * bulge };
  const length = chord * (1 + (2 / 3) * bulge * bulge);
  return {
    length,
    start: length > 0 ? Math.min(0.5, radiusA / length) : 0,
    end: length > 0 ? Math.max(0.5, 1 - radiusB / length) : 1,
    at: (t) => {
      const u = 1 - t;
      return {
        x: u * u * a.x + 2 * u * t * control.x + t * t * b.x,
        y: u * u * a.y + 2 * u * t * control.y + t * t * b.y,
        angle: Math.atan2(
          u * (control.y - a.y) + t * (b.y - control.y),
          u * (control.x - a.x) + t * (b.x - control.x),
        ),
      };
    },
  };
}

/** The self-loop number `index` (from 0) of a disc at `a`; `scale` is how much larger than at zoom 1 sizes are drawn. */
export function buildLoop(a: Point, radius: number, index: number, scale: number): Curve {
  const direction = loopShape.angle + loopShape.step * index;
  const loop = (loopShape.radius + loopShape.growth * index) * scale + loopShape.share * radius;
  const distance = radius + loop * loopShape.lift;
  const centre = { x: a.x + Math.cos(direction) * distance, y: a.y + Math.sin(direction) * distance };
  const cosine = (distance * distance + loop * loop - radius * radius) / (2 * distance * loop);
  const covered = Math.acos(Math.max(-1, Math.min(1, cosine)));
  const first = direction + Math.PI + covered;
  const sweep = 2 * Math.PI - 2 * covered;
  return {
    length: sweep * loop,
    start: 0,
    end: 1,
    at: (t) => {
      const angle = first + t * sweep;
      return {
        x: centre.x + Math.cos(angle) * loop,
        y: centre.y + Math.sin(angle) * loop,
        angle: angle + Math.PI / 2,
      };
    },
  };
}
