import { type Random, seededRandom } from '../array/random.ts';
import { anneal } from './anneal.ts';
import { connectedParts } from './components.ts';
import { crosses } from './curve-geometry.ts';
import { buildCurves, type Curves } from './curves.ts';
import { fitInto } from './fit.ts';
import { type Part, placeByForce } from './force.ts';
import { type Boxes, buildBoxes } from './label-box.ts';
import { defaultRadius, type Frame, finish, type LayoutInput, type LayoutRun } from './layout.ts';
import { separate } from './separate.ts';
import { type Rectangle, squarify } from './treemap.ts';

/** Room of the whole picture for each pixel that boxes cover. */
const roominess = 3.2;
/** What is spent at each effort: starts and rounds of the force placement, tries of the search for each node. */
const efforts = {
  quick: { starts: 1, rounds: 150, tries: 60 },
  full: { starts: 6, rounds: 350, tries: 1800 },
} as const;

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
  const order = input.names.length;
  const curves = buildCurves(order, input.source, input.target);
  const boxes = buildBoxes(input.names, input.radius ?? Float64Array.from(curves.neighbours, defaultRadius));
  const frame = frameFor(boxes, input.aspect ?? 1.6);
  const random = seededRandom(input.seed ?? 1);
  const effort = efforts[input.effort ?? 'full'];
  const at = placeParts(connectedParts(order, curves), boxes, frame, random, effort);
  separate(at, boxes);
  yield* anneal({ at, boxes, curves, frame }, random, effort.tries * order);
  separate(at, boxes);
  return at;
}

/** Runs `organic` to its end. */
export function organicLayout(input: LayoutInput): Float64Array {
  return finish(organic(input));
}

function frameFor(boxes: Boxes, aspect: number): Frame {
  const area = Math.max(boxesArea(boxes) * roominess, 40_000);
  return { width: Math.sqrt(area * aspect), height: Math.sqrt(area / aspect) };
}

function boxesArea(boxes: Boxes): number {
  let area = 0;
  for (let node = 0; node < boxes.halfWidth.length; node++) area += boxArea(boxes, node);
  return area;
}

function boxArea(boxes: Boxes, node: number): number {
  return (2 * boxes.halfWidth[node]! + 8) * (boxes.above[node]! + boxes.below[node]! + 8);
}

function placeParts(
  parts: readonly Part[],
  boxes: Boxes,
  frame: Frame,
  random: Random,
  effort: { starts: number; rounds: number },
): Float64Array {
  const at = new Float64Array(boxes.halfWidth.length * 2);
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
  bySize.forEach((group, k) => {
    const rectangle = inset(rectangles[k]!);
    const part = connected[group];
    if (!part) layRows(single, boxes, rectangle, at);
    else scatter(at, part, bestStart(part, random, effort, rectangle));
  });
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

function bestStart(
  part: Part,
  random: Random,
  effort: { starts: number; rounds: number },
  rectangle: Rectangle,
): Float64Array {
  let best: Float64Array = new Float64Array(0);
  let fewest = Number.POSITIVE_INFINITY;
  for (let start = 0; start < effort.starts; start++) {
    const places = placeByForce(part, random, effort.rounds);
    fitInto(places, rectangle);
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
