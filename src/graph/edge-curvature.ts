/** Bulge of a single relation, just enough to tell the lines of a busy place apart. */
const single = 0.09;
/** How much further each parallel relation bulges than the one beside it, and the most that any does. */
const step = 0.14;
const most = 0.42;

/**
 * Gives how far the line of a relation bulges, as a fraction of the distance between its two actors: the control point of its
 * quadratic curve stands beside the middle by this much, to the left of the way from the first actor to the second on the page.
 *
 * Single relations get 0.09. Of several between the same two actors, each gets its own place in a fan that is symmetric about the straight line;
 * negate the value for a relation that runs against the direction in which the fan was counted.
 *
 * @param index Place in the fan, from 0.
 * @param count Number of relations between the two actors, in both directions.
 */
export function edgeCurvature(index: number, count: number): number {
  if (count <= 1) return single;
  const spread = Math.min(step, (2 * most) / (count - 1));
  return (index - (count - 1) / 2) * spread;
}
