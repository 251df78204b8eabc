import { type Random, seededRandom } from '../array/random.ts';
import { anneal } from './anneal.ts';
import type { AnnealProblem } from './anneal-state.ts';
import { buildCurves, type Curves } from './curves.ts';
import { type Boxes, buildBoxes } from './label-box.ts';
import { defaultRadius, type Frame, type LayoutInput, usualAspect } from './layout.ts';
import { separate } from './separate.ts';

/** Room of the whole picture for each pixel that boxes cover: the least, what each line an actor beyond one adds, and the most. */
const roominess = { least: 3, perLine: 1.3, most: 4.5 } as const;
/** Beyond so many actors or lines a picture is read by zooming in: names take no room then, and the search over single nodes is left out. */
const mostNamed = 1200;
const mostCurves = 3000;
/** Steps that all rounds of the force placement may take together, and that the search over single nodes may; `quick` has less of both. */
const mostForceSteps = 4_000_000;
const mostSearchSteps = 340_000_000;
/** Rounds in which boxes are moved apart where there are too many to finish. */
const fewRounds = 25;

/** The width of the picture on a laptop, at which the best connected actors must be named. */
const firstSight = 900;
/** Share of the actors that are to be named at first sight, and the most of them. */
const leadingShare = 0.12;
const mostLeading = 24;

/** What is spent: starts and rounds of the force placement, tries of the search over single nodes, rounds of moving boxes apart. */
export interface Effort {
  readonly starts: number;
  readonly rounds: number;
  readonly tries: number;
  readonly apart: number;
}

/** A layout's material: what is drawn, the room it takes, and what may be spent. */
export interface Prepared {
  readonly order: number;
  readonly curves: Curves;
  readonly boxes: Boxes;
  readonly frame: Frame;
  readonly random: Random;
  readonly effort: Effort;
}

/** Builds what every layout starts from. `room` asks for so many times the usual area. */
export function prepare(input: LayoutInput, room = 1): Prepared {
  const order = input.names.length;
  const curves = buildCurves(order, input.source, input.target);
  const radius = input.radius ?? Float64Array.from(curves.neighbours, defaultRadius);
  const area = room * roominessFor(curves.count / Math.max(order, 1));
  const named = order <= mostNamed && curves.count <= mostCurves;
  const boxes = boxesFor(
    named ? input.names : input.names.map(() => ''),
    radius,
    curves.neighbours,
    input,
    area,
  );
  return {
    order,
    curves,
    boxes,
    frame: frameFor(boxes, input.aspect ?? usualAspect, area),
    random: seededRandom(input.seed ?? 1),
    effort: effortFor(order, named ? curves.count : 0, input.effort ?? 'full'),
  };
}

/** Boxes of all nodes, those of the leading ones as large as their names are when the whole picture is seen. */
function boxesFor(
  names: readonly string[],
  radius: Float64Array,
  neighbours: ArrayLike<number>,
  input: LayoutInput,
  area: number,
): Boxes {
  const plain = buildBoxes(names, radius);
  const { width } = frameFor(plain, input.aspect ?? usualAspect, area);
  const times = Math.min(2.5, Math.max(1, width / firstSight));
  const count = Math.min(mostLeading, Math.ceil(names.length * leadingShare));
  const byNeighbours = Array.from(names.keys()).sort((a, b) => neighbours[b]! - neighbours[a]! || a - b);
  const leading = new Set(byNeighbours.slice(0, count));
  return buildBoxes(names, radius, (node) => (leading.has(node) ? times : 1));
}

/** What `size` lines between `order` nodes may cost; a `size` of 0 asks for no search over single nodes. */
function effortFor(order: number, size: number, effort: 'quick' | 'full'): Effort {
  const full = effort === 'full';
  const perTry = (size / Math.max(order, 1)) * (size + order);
  const tries = size === 0 ? 0 : Math.min(1400 * order, mostSearchSteps / perTry) / (full ? 1 : 30);
  const rounds = Math.ceil(mostForceSteps / Math.max(order, 1) / (full ? 1 : 10));
  return {
    starts: full && order <= 400 ? 6 : 1,
    rounds: Math.min(rounds, full ? 350 : 150),
    tries: Math.floor(tries),
    apart: order <= mostNamed ? 600 : fewRounds,
  };
}

/** Lines need room too: the more of them, the larger the picture. */
function roominessFor(linesPerActor: number): number {
  return Math.min(roominess.most, roominess.least + roominess.perLine * Math.max(0, linesPerActor - 1));
}

function frameFor(boxes: Boxes, aspect: number, room: number): Frame {
  let covered = 0;
  for (let node = 0; node < boxes.halfWidth.length; node++) covered += boxArea(boxes, node);
  const area = Math.max(covered * room, 40_000);
  return { width: Math.sqrt(area * aspect), height: Math.sqrt(area / aspect) };
}

/** Area of a node's box with the space around it. */
export function boxArea(boxes: Boxes, node: number): number {
  return (2 * boxes.halfWidth[node]! + 8) * (boxes.above[node]! + boxes.below[node]! + 8);
}

/** Improves places by the search over single nodes, with a layout's own wishes, and takes out the last overlaps. */
export function* polish(
  prepared: Prepared,
  at: Float64Array,
  own: Pick<AnnealProblem, 'wish' | 'pinned'> = {},
): Generator<number, void> {
  const { boxes, curves, frame, random, effort } = prepared;
  const options = { rounds: effort.apart, ...(own.pinned ? { pinned: own.pinned } : {}) };
  if (effort.tries > 0) {
    separate(at, boxes, options);
    yield* anneal({ ...own, at, boxes, curves, frame }, random, effort.tries);
  }
  separate(at, boxes, options);
}
