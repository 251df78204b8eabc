import type { Random } from '../array/random.ts';
import type { Curves } from './curves.ts';
import { fitInto } from './fit.ts';
import { placeByForce } from './force.ts';
import type { Boxes } from './label-box.ts';
import { type LayoutInput, type LayoutRun, stretch } from './layout.ts';
import { boxArea, type Prepared, polish, prepare } from './prepare.ts';
import { separate } from './separate.ts';
import { type Rectangle, squarify } from './treemap.ts';

/** Space kept free around the actors of a group, with room for its title above them; pixels. */
const border = { side: 26, above: 44, below: 22 } as const;
/** Orders of the groups that are tried for short lines between them. */
const ordersTried = 400;
/** Cost of standing outside the region of one's group, and of each pixel of it. */
const strayed = 40;
const strayedPixel = 1.5;

/**
 * Gives every group of actors (of one kind, or one community) a region of its own that overlaps no other; groups with many relations to each
 * other stand near. Within its region, and as far as that allows, an actor is placed as in the organic layout. Without `group` all
 * are one group. Returns x and y in turn.
 */
export function* grouped(input: LayoutInput): LayoutRun {
  const prepared = prepare(input, 1.35);
  const { order, boxes, curves, random } = prepared;
  const members = membersOf(input.group ?? new Int32Array(order));
  const regions = placeRegions(members, input.group ?? new Int32Array(order), prepared);
  const at = new Float64Array(2 * order);
  const regionOf = new Array<Rectangle>(order);
  for (const [index, nodes] of members.entries()) {
    const region = regions[index]!;
    for (const node of nodes) regionOf[node] = region;
    yield* stretch(
      placeGroup(nodes, region, curves, random, at),
      (0.1 * index) / members.length,
      (0.1 * (index + 1)) / members.length,
    );
  }
  const wish = (node: number, x: number, y: number) => strayCost(boxes, regionOf[node]!, node, x, y);
  yield* stretch(polish(prepared, at, { wish }), 0.1, 1);
  for (let node = 0; node < order; node++) pullInside(boxes, regionOf[node]!, node, at);
  for (const nodes of members) separateGroup(nodes, boxes, at);
  keepApart(members, boxes, at);
  return at;
}

function membersOf(group: Int32Array): number[][] {
  const members = new Map<number, number[]>();
  group.forEach((id, node) => {
    const known = members.get(id);
    if (known) known.push(node);
    else members.set(id, [node]);
  });
  return [...members.values()].sort((a, b) => b.length - a.length || a[0]! - b[0]!);
}

/** Divides the frame among the groups, in that of many orders in which lines between groups come out shortest. */
function placeRegions(
  members: readonly number[][],
  group: Int32Array,
  { boxes, curves, frame, random }: Prepared,
): Rectangle[] {
  const whole = { x: -frame.width / 2, y: -frame.height / 2, ...frame };
  const room = 2 * (border.above + border.below) * (border.side * 2);
  const weights = members.map((nodes) => nodes.reduce((sum, node) => sum + boxArea(boxes, node), room));
  const place = new Map(members.map((nodes, index) => [group[nodes[0]!]!, index]));
  const ties = new Float64Array(members.length * members.length);
  for (let curve = 0; curve < curves.count; curve++) {
    const a = place.get(group[curves.source[curve]!]!)!;
    const b = place.get(group[curves.target[curve]!]!)!;
    if (a !== b) ties[a * members.length + b]! += 1;
  }
  let best: Rectangle[] = [];
  let least = Number.POSITIVE_INFINITY;
  const sequence = members.map((_, index) => index);
  for (let tried = 0; tried < (members.length > 2 ? ordersTried : 1); tried++) {
    if (tried > 0) shuffle(sequence, random);
    const regions: Rectangle[] = new Array(members.length);
    squarify(
      sequence.map((index) => weights[index]!),
      whole,
    ).forEach((region, k) => {
      regions[sequence[k]!] = region;
    });
    const cost = regionCost(regions, ties);
    if (cost < least) [best, least] = [regions, cost];
  }
  return best.map((region) => ({
    x: region.x + border.side,
    y: region.y + border.above,
    width: Math.max(40, region.width - 2 * border.side),
    height: Math.max(40, region.height - border.above - border.below),
  }));
}

function shuffle(sequence: number[], random: Random): void {
  for (let i = sequence.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [sequence[i], sequence[j]] = [sequence[j]!, sequence[i]!];
  }
}

/** Length of all lines between the middles of regions, more where a region is long and thin. */
function regionCost(regions: readonly Rectangle[], ties: Float64Array): number {
  let cost = 0;
  regions.forEach((a, i) => {
    const shape = Math.max(a.width / a.height, a.height / a.width);
    if (shape > 2.2) cost += 1000 * shape * shape;
    regions.forEach((b, j) => {
      const dx = a.x + a.width / 2 - b.x - b.width / 2;
      const dy = a.y + a.height / 2 - b.y - b.height / 2;
      cost += ties[i * regions.length + j]! * Math.sqrt(dx * dx + dy * dy);
    });
  });
  return cost;
}

function* placeGroup(
  nodes: readonly number[],
  region: Rectangle,
  curves: Curves,
  random: Random,
  at: Float64Array,
): Generator<number, void> {
  const local = new Map(nodes.map((node, i) => [node, i]));
  const source: number[] = [];
  const target: number[] = [];
  for (let curve = 0; curve < curves.count; curve++) {
    const a = local.get(curves.source[curve]!);
    const b = local.get(curves.target[curve]!);
    if (a === undefined || b === undefined) continue;
    source.push(a);
    target.push(b);
  }
  const part = {
    node: Int32Array.from(nodes),
    source: Int32Array.from(source),
    target: Int32Array.from(target),
  };
  const places = yield* placeByForce(part, random, 200);
  const inner = { x: region.x + 40, y: region.y + 15, width: region.width - 80, height: region.height - 50 };
  fitInto(places, { ...inner, width: Math.max(10, inner.width), height: Math.max(10, inner.height) });
  nodes.forEach((node, i) => {
    at[2 * node] = places[2 * i]!;
    at[2 * node + 1] = places[2 * i + 1]!;
  });
}

function strayCost(boxes: Boxes, region: Rectangle, node: number, x: number, y: number): number {
  const half = boxes.halfWidth[node]!;
  const right = x + half - region.x - region.width;
  const bottom = y + boxes.below[node]! - region.y - region.height;
  const out =
    Math.max(0, region.x - x + half, right) + Math.max(0, region.y - y + boxes.above[node]!, bottom);
  return out > 0 ? strayed + strayedPixel * out : 0;
}

/** Moves an actor that strayed to the rim of its region. */
function pullInside(boxes: Boxes, region: Rectangle, node: number, at: Float64Array): void {
  const half = boxes.halfWidth[node]!;
  const left = region.x + half;
  const right = Math.max(left, region.x + region.width - half);
  const top = region.y + boxes.above[node]!;
  const bottom = Math.max(top, region.y + region.height - boxes.below[node]!);
  at[2 * node] = Math.min(Math.max(at[2 * node]!, left), right);
  at[2 * node + 1] = Math.min(Math.max(at[2 * node + 1]!, top), bottom);
}

function separateGroup(nodes: readonly number[], boxes: Boxes, at: Float64Array): void {
  const places = Float64Array.from(nodes.flatMap((node) => [at[2 * node]!, at[2 * node + 1]!]));
  const pick = (values: Float64Array) => Float64Array.from(nodes, (node) => values[node]!);
  const own = {
    halfWidth: pick(boxes.halfWidth),
    above: pick(boxes.above),
    below: pick(boxes.below),
    radius: pick(boxes.radius),
  };
  separate(places, own);
  nodes.forEach((node, i) => {
    at[2 * node] = places[2 * i]!;
    at[2 * node + 1] = places[2 * i + 1]!;
  });
}

/** Moves whole groups apart as if each were one box. */
function keepApart(members: readonly number[][], boxes: Boxes, at: Float64Array): void {
  const count = members.length;
  const middles = new Float64Array(2 * count);
  const outer: Boxes = {
    halfWidth: new Float64Array(count),
    above: new Float64Array(count),
    below: new Float64Array(count),
    radius: new Float64Array(count),
  };
  members.forEach((nodes, index) => {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const node of nodes) {
      left = Math.min(left, at[2 * node]! - boxes.halfWidth[node]!);
      right = Math.max(right, at[2 * node]! + boxes.halfWidth[node]!);
      top = Math.min(top, at[2 * node + 1]! - boxes.above[node]!);
      bottom = Math.max(bottom, at[2 * node + 1]! + boxes.below[node]!);
    }
    middles[2 * index] = (left + right) / 2;
    middles[2 * index + 1] = (top + bottom) / 2;
    outer.halfWidth[index] = (right - left) / 2;
    outer.above[index] = (bottom - top) / 2;
    outer.below[index] = (bottom - top) / 2;
  });
  const before = middles.slice();
  separate(middles, outer, { gap: 20 });
  members.forEach((nodes, index) => {
    for (const node of nodes) {
      at[2 * node]! += middles[2 * index]! - before[2 * index]!;
      at[2 * node + 1]! += middles[2 * index + 1]! - before[2 * index + 1]!;
    }
  });
}
