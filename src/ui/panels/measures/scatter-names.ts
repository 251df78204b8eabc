/** A disc of a plot, in pixels. */
export interface ScatterPoint {
  readonly actor: number;
  readonly x: number;
  readonly y: number;
}

/** Where a name stands: `x` and `y` are the left and the middle of its line. */
export interface PlacedName {
  readonly actor: number;
  readonly x: number;
  readonly y: number;
}

export interface NameRoom {
  /** The box that no name may leave. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly discRadius: number;
  readonly lineHeight: number;
  /** How many names there may be. */
  readonly most: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Air between a disc and its name; the ring of a selected one lies in it. */
const gap = 6;

const middleOf = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;

/**
 * Returns the points in the order in which they earn a name: those of `ahead` first, then the farther from the middle of the crowd
 * (the median of either axis) the sooner. Equal distances keep their order.
 */
export function byDistance(
  points: readonly ScatterPoint[],
  ahead: ReadonlySet<number> = new Set(),
): ScatterPoint[] {
  const x = middleOf(points.map((point) => point.x));
  const y = middleOf(points.map((point) => point.y));
  const far = (point: ScatterPoint) =>
    ahead.has(point.actor) ? Number.POSITIVE_INFINITY : Math.hypot(point.x - x, point.y - y);
  return points
    .map((point, place) => ({ point, place, distance: far(point) }))
    .sort((a, b) => (a.distance === b.distance ? a.place - b.place : b.distance - a.distance))
    .map(({ point }) => point);
}

/**
 * Returns where names stand so that none meets another name or a disc and none leaves the room. Greedy: points come in the order given, each
 * tries right of its disc, left, above and below, and goes without a name where all four are taken. Points × names, at worst.
 */
export function placeNames(
  points: readonly ScatterPoint[],
  widthOf: (actor: number) => number,
  room: NameRoom,
): PlacedName[] {
  const taken: Box[] = [];
  const names: PlacedName[] = [];
  for (const point of points) {
    if (names.length >= room.most) break;
    const box = boxesAround(point, widthOf(point.actor), room).find(
      (each) =>
        isInside(each, room) && !taken.some((other) => meet(each, other)) && !hides(each, points, room),
    );
    if (!box) continue;
    taken.push(box);
    names.push({ actor: point.actor, x: box.left, y: (box.top + box.bottom) / 2 });
  }
  return names;
}

function boxesAround({ x, y }: ScatterPoint, width: number, room: NameRoom): Box[] {
  const { discRadius, lineHeight } = room;
  const away = discRadius + gap;
  const half = lineHeight / 2;
  // Near a side of the room, a name above or below moves inwards.
  const middle = Math.max(room.left, Math.min(room.right - width, x - width / 2));
  const boxAt = (left: number, middle: number): Box => ({
    left,
    right: left + width,
    top: middle - half,
    bottom: middle + half,
  });
  return [
    boxAt(x + away, y),
    boxAt(x - away - width, y),
    boxAt(middle, y - away - half),
    boxAt(middle, y + away + half),
  ];
}

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isInside = (box: Box, room: Box): boolean =>
  box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;

/** Whether a name would lie over a disc, its own or another. */
function hides(box: Box, points: readonly ScatterPoint[], { discRadius }: NameRoom): boolean {
  return points.some(({ x, y }) => {
    const across = x - Math.max(box.left, Math.min(box.right, x));
    const down = y - Math.max(box.top, Math.min(box.bottom, y));
    return Math.hypot(across, down) < discRadius;
  });
}
