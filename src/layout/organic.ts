import type { Random } from '../array/random.ts';
import { connectedParts } from './components.ts';
import { crosses } from './curve-geometry.ts';
import type { Curves } from './curves.ts';
import { fitInto } from './fit.ts';
import { type Part, placeByForce } from './force.ts';
import type { Boxes } from './label-box.ts';
import { finish, type LayoutInput, type LayoutRun, stretch } from './layout.ts';
import { boxArea, type Effort, type Prepared, polish, prepare } from './prepare.ts';
import { type Rectangle, squarify } from './treemap.ts';

/**
 * Gives a place to every actor such that names stay apart, lines keep away from names of others, few lines cross, and what is related stands near. Returns x and y in turn, in
 * pixels at zoom 1, y downwards, the centre of the picture at 0, 0. The picture grows with the number of actors and the
 * length of their names; 80 actors take about 1600 × 1000.
 *
 * Each connected part gets a rectangle by its size and is placed by forces from several starts, of which the one with the fewest
 * crossings is kept; boxes are moved apart; then single nodes are moved about to lower the cost of all faults. Actors without relations
 * stand together in rows. No box overlaps another in the end.
 *
 * The same input gives the same places on every machine: work is counted, never timed. Up to a few hundred actors.
 */
export function* organic(input: LayoutInput): LayoutRun {
  const prepared = prepare(input);
  const at = yield* stretch(placeParts(prepared), 0, 0.15);
  yield* stretch(polish(prepared, at), 0.15, 1);
  return at;
}

/** Runs `organic` to its end. */
export function organicLayout(input: LayoutInput): Float64Array {
  return finish(organic(input));
}

function* placeParts({ order, boxes, curves, frame, random, effort }: Prepared): LayoutRun {
  const at = new Float64Array(order * 2);
  const parts = connectedParts(order, curves);
  const connected = parts.filter((part) => part.node.length > 1);
  const single = parts.filter((part) => part.node.length === 1).flatMap((part) => [...part.node]);
  const groups = [...connected.map((part) => [...part.node]), ...(single.length > 0 ? [single] : [])];
  const areas = groups.map((nodes) => nodes.reduce((sum, node) => sum + boxArea(boxes, node), 0));
  const bySize = groups.map((_, i) => i).sort((a, b) => areas[b]! - areas[a]! || a - b);
  const whole = { x: -frame.width / 2, y: -frame.height / 2, ...frame };
  const rectangles = squarify(
    bySize.map((i) => areas[i]!),
    whole,
  );
  for (const [k, group] of bySize.entries()) {
    const rectangle = inset(rectangles[k]!);
    const part = connected[group];
    if (part) {
      const start = bestStart(part, random, effort, rectangle);
      scatter(at, part, yield* stretch(start, k / groups.length, (k + 1) / groups.length));
    } else layRows(single, boxes, rectangle, at);
  }
  return at;
}

/** Leaves room for half a name at each side and for the height of a name. */
function inset(rectangle: Rectangle): Rectangle {
  const x = Math.min(60, rectangle.width / 4);
  const y = Math.min(40, rectangle.height / 4);
  return {
    x: rectangle.x + x,
    y: rectangle.y + y,
    width: rectangle.width - 2 * x,
    height: rectangle.height - 2 * y,
  };
}

function scatter(at: Float64Array, part: Part, places: Float64Array): void {
  part.node.forEach((node, i) => {
    at[2 * node] = places[2 * i]!;
    at[2 * node + 1] = places[2 * i + 1]!;
  });
}

function layRows(nodes: readonly number[], boxes: Boxes, rectangle: Rectangle, at: Float64Array): void {
  let x = rectangle.x;
  let y = rectangle.y;
  let tallest = 0;
  for (const node of nodes) {
    const width = 2 * boxes.halfWidth[node]! + 12;
    if (x + width > rectangle.x + rectangle.width && x > rectangle.x) {
      x = rectangle.x;
      y += tallest;
      tallest = 0;
    }
    at[2 * node] = x + width / 2;
    at[2 * node + 1] = y + boxes.above[node]!;
    tallest = Math.max(tallest, boxes.above[node]! + boxes.below[node]! + 12);
    x += width;
  }
}

function* bestStart(part: Part, random: Random, effort: Effort, rectangle: Rectangle): LayoutRun {
  let best: Float64Array = new Float64Array(0);
  let fewest = Number.POSITIVE_INFINITY;
  for (let start = 0; start < effort.starts; start++) {
    const run = placeByForce(part, random, effort.rounds);
    const places = yield* stretch(run, start / effort.starts, (start + 1) / effort.starts);
    fitInto(places, rectangle);
    if (effort.starts === 1) return places;
    const crossings = straightCrossings(part, places);
    if (crossings < fewest) {
      best = places;
      fewest = crossings;
    }
  }
  return best;
}

function straightCrossings(part: Pick<Curves, 'source' | 'target'>, at: Float64Array): number {
  const { source, target } = part;
  let count = 0;
  for (let first = 0; first < source.length; first++) {
    const a = 2 * source[first]!;
    const b = 2 * target[first]!;
    for (let second = 0; second < first; second++) {
      const c = 2 * source[second]!;
      const d = 2 * target[second]!;
      if (a === c || a === d || b === c || b === d) continue;
      const [cx, cy, dx, dy] = [at[c]!, at[c + 1]!, at[d]!, at[d + 1]!];
      if (crosses(at[a]!, at[a + 1]!, at[b]!, at[b + 1]!, cx, cy, dx, dy)) count += 1;
    }
  }
  return count;
}
