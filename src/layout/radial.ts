import type { Curves } from './curves.ts';
import type { Boxes } from './label-box.ts';
import { type LayoutInput, type LayoutRun, stretch } from './layout.ts';
import { polish, prepare } from './prepare.ts';

/** Least distance in pixels from one ring to the next, and of the first from the middle. */
const ringWidth = 170;
/** How much wider than high a ring is, since names are wide. */
const flat = 1.35;
/** A ring that does not hold its names side by side may be this thick, as a share of its width, so that they stand in rows. */
const thickness = 0.5;
/** Cost of leaving one's ring by its whole width. */
const astray = 12;

/**
 * Puts one actor in the middle and all others on rings around it by the number of steps that lead to them, those without a way outermost.
 * Branches keep to their side; names and lines are kept apart as in the organic layout. Returns x and y in turn, the middle at 0, 0.
 */
export function* radial(input: LayoutInput): LayoutRun {
  const prepared = prepare(input);
  const { order, curves, boxes } = prepared;
  if (order === 0) return new Float64Array(0);
  const focus = input.focus ?? busiest(curves.neighbours);
  const rings = ringsAround(order, curves, focus);
  const radii = ringRadii(rings, boxes);
  const at = placeOnRings(rings, radii, focus);
  const widest = 2 * (radii.at(-1)! + ringWidth);
  const frame = { width: widest * flat, height: widest };
  const pinned = new Uint8Array(order);
  pinned[focus] = 1;
  const wish = (node: number, x: number, y: number) => {
    const ring = rings.ringOf[node]!;
    const distance = Math.sqrt((x / flat) * (x / flat) + y * y);
    const off = Math.abs(distance - radii[ring]!) - ringWidth * 0.12;
    return off > 0 ? (astray * off) / ringWidth + (off > ringWidth * thickness ? astray : 0) : 0;
  };
  yield* stretch(polish({ ...prepared, frame }, at, { wish, pinned }), 0, 1);
  return at;
}

function busiest(neighbours: Int32Array): number {
  let best = 0;
  for (let node = 1; node < neighbours.length; node++) {
    if (neighbours[node]! > neighbours[best]!) best = node;
  }
  return best;
}

interface Rings {
  readonly ringOf: Int32Array;
  /** Actors of each ring in the order in which they stand around it. */
  readonly members: readonly (readonly number[])[];
  /** Middle of each actor's share of the circle and the share itself, as fractions of a turn. */
  readonly turn: Float64Array;
}

/** Walks outwards from the middle; each actor shares out its part of the circle among those first reached through it, by how many follow. */
function ringsAround(order: number, curves: Curves, focus: number): Rings {
  const ringOf = new Int32Array(order).fill(-1);
  const parent = new Int32Array(order).fill(-1);
  const reached = [focus];
  ringOf[focus] = 0;
  for (let i = 0; i < reached.length; i++) {
    const node = reached[i]!;
    for (let k = curves.offsets[node]!; k < curves.offsets[node + 1]!; k++) {
      const curve = curves.incident[k]!;
      const other = curves.source[curve]! + curves.target[curve]! - node;
      if (ringOf[other] !== -1) continue;
      ringOf[other] = ringOf[node]! + 1;
      parent[other] = node;
      reached.push(other);
    }
  }
  const outermost = ringOf[reached.at(-1)!]! + 1;
  for (let node = 0; node < order; node++) {
    if (ringOf[node] !== -1) continue;
    ringOf[node] = outermost;
    parent[node] = focus;
    reached.push(node);
  }
  const weight = new Float64Array(order).fill(1);
  for (let i = reached.length - 1; i > 0; i--) weight[parent[reached[i]!]!]! += weight[reached[i]!]!;
  const turn = new Float64Array(order);
  const next = new Float64Array(order);
  const members: number[][] = [];
  for (const node of reached) {
    if (node !== focus) {
      const share = weight[node]! / weight[focus]!;
      const start = next[parent[node]!]!;
      next[parent[node]!] = start + share;
      next[node] = start;
      turn[node] = start + share / 2;
    }
    const ring = members[ringOf[node]!];
    if (ring) ring.push(node);
    else members[ringOf[node]!] = [node];
  }
  return { ringOf, members: Array.from(members, (ring) => ring ?? []), turn };
}

/** Radius of each ring: at least one step further out than the one before, more where it must hold many names. */
function ringRadii({ members }: Rings, boxes: Boxes): number[] {
  const radii = [0];
  for (let ring = 1; ring < members.length; ring++) {
    const area = members[ring]!.reduce(
      (sum, node) => sum + (2 * boxes.halfWidth[node]! + 24) * (boxes.above[node]! + boxes.below[node]! + 24),
      0,
    );
    const around = 2 * Math.PI * flat * ringWidth * 0.75;
    radii.push(Math.max(radii[ring - 1]! + ringWidth, area / around));
  }
  return radii;
}

function placeOnRings(
  { ringOf, members, turn }: Rings,
  radii: readonly number[],
  focus: number,
): Float64Array {
  const at = new Float64Array(2 * ringOf.length);
  for (const ring of members) {
    ring.forEach((node, place) => {
      if (node === focus) return;
      const even = (place + 0.5) / ring.length;
      const angle = 2 * Math.PI * (0.5 * turn[node]! + 0.5 * even);
      const radius = radii[ringOf[node]!]!;
      at[2 * node] = Math.cos(angle) * radius * flat;
      at[2 * node + 1] = Math.sin(angle) * radius;
    });
  }
  return at;
}
