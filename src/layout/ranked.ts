import { fitInto } from './fit.ts';
import { placeByForce } from './force.ts';
import type { Boxes } from './label-box.ts';
import { type LayoutInput, type LayoutRun, stretch } from './layout.ts';
import { polish, prepare } from './prepare.ts';

/** Rounds of evening out the ranks, and how much an actor is drawn to the middle rank. */
const rounds = 200;
const toMiddle = 0.05;
/** Places between two whole ranks at which layers may be cut. */
const cuts = 20;
/** Space between the rows of one layer, and between layers, in pixels. */
const rowGap = 26;
const layerGap = 70;
/** Cost of leaving one's layer, and of each pixel of it. */
const astray = 15;
const astrayPixel = 0.3;

/**
 * Places actors in layers, those who stand above others on top: whoever is the source of a relation that counts (`above`) aims to stand one layer over its
 * target, and where relations contradict each other the layers are the best compromise. Actors that no such relation touches
 * stand in a layer of their own at the bottom. Returns x and y in turn.
 *
 * De Bacco, Larremore and Moore, "A physical model for efficient ranking in networks" (2018), doi:10.1126/sciadv.aar8260.
 */
export function* ranked(input: LayoutInput): LayoutRun {
  const prepared = prepare(input, 1.25);
  const { order, boxes, curves, random, effort } = prepared;
  const layers = layersOf(computeRanks(input), input);
  const bands = placeBands(layers, boxes, prepared.frame.width);
  const height = (bands.at(-1)?.bottom ?? 0) - (bands[0]?.top ?? 0);
  const frame = { width: prepared.frame.width, height: height + layerGap };
  const part = {
    node: Int32Array.from({ length: order }, (_, node) => node),
    source: curves.source,
    target: curves.target,
  };
  const at = yield* stretch(placeByForce(part, random, effort.rounds), 0, 0.1);
  fitInto(at, { x: -frame.width / 2 + 60, y: 0, width: frame.width - 120, height: frame.height / 4 });
  layers.forEach((layer, node) => {
    const band = bands[layer]!;
    at[2 * node + 1] = (band.top + band.bottom) / 2 + (random() - 0.5) * (band.bottom - band.top) * 0.8;
  });
  const wish = (node: number, _x: number, y: number) => {
    const band = bands[layers[node]!]!;
    const out = Math.max(0, band.top - (y - boxes.above[node]!), y + boxes.below[node]! - band.bottom);
    return out > 0 ? astray + astrayPixel * out : 0;
  };
  yield* stretch(polish({ ...prepared, frame }, at, { wish }), 0.1, 1);
  return at;
}

/**
 * Gives every actor a rank such that the source of a relation that counts stands, as nearly as all of them allow, 1 above its target; NaN for actors that no
 * such relation touches. The ranks make the sum of (rank of source − rank of target − 1)² smallest.
 */
export function computeRanks({ names, source, target, above }: LayoutInput): Float64Array {
  const order = names.length;
  const touched = new Float64Array(order);
  const counts: number[] = [];
  for (let relation = 0; relation < source.length; relation++) {
    if ((above && above[relation] !== 1) || source[relation] === target[relation]) continue;
    counts.push(relation);
    touched[source[relation]!]! += 1;
    touched[target[relation]!]! += 1;
  }
  let ranks = new Float64Array(order);
  for (let round = 0; round < rounds; round++) {
    const wanted = new Float64Array(order);
    for (const relation of counts) {
      const a = source[relation]!;
      const b = target[relation]!;
      wanted[a]! += ranks[b]! + 1;
      wanted[b]! += ranks[a]! - 1;
    }
    ranks = ranks.map((rank, node) => (rank + wanted[node]! / (touched[node]! + toMiddle)) / 2);
  }
  return ranks.map((rank, node) => (touched[node] === 0 ? Number.NaN : rank));
}

/**
 * Turns ranks into layers counted from the top, without empty ones, cut where the fewest relations that count fail to lead downwards; what has no rank comes last.
 */
function layersOf(ranks: Float64Array, { source, target, above }: LayoutInput): Int32Array {
  let best = new Float64Array(0);
  let fewest = Number.POSITIVE_INFINITY;
  for (let cut = 0; cut < cuts; cut++) {
    const whole = ranks.map((rank) =>
      Number.isNaN(rank) ? Number.NEGATIVE_INFINITY : Math.floor(rank + cut / cuts),
    );
    let failing = 0;
    for (let relation = 0; relation < source.length; relation++) {
      if (above && above[relation] !== 1) continue;
      if (whole[source[relation]!]! <= whole[target[relation]!]!) failing += 1;
    }
    if (failing < fewest) [best, fewest] = [whole, failing];
  }
  const present = [...new Set(best)].sort((a, b) => b - a);
  const layerOf = new Map(present.map((rank, layer) => [rank, layer]));
  return Int32Array.from(best, (rank) => layerOf.get(rank) ?? 0);
}

interface Band {
  readonly top: number;
  readonly bottom: number;
}

/** Gives each layer as many rows as its names need, and centres the whole. */
function placeBands(layers: Int32Array, boxes: Boxes, width: number): Band[] {
  const wide: number[] = [];
  const tall: number[] = [];
  layers.forEach((layer, node) => {
    wide[layer] = (wide[layer] ?? 0) + 2 * boxes.halfWidth[node]! + 40;
    tall[layer] = Math.max(tall[layer] ?? 0, boxes.above[node]! + boxes.below[node]!);
  });
  let y = 0;
  const bands = wide.map((sum, layer) => {
    const height = Math.ceil(sum / (0.8 * width)) * (tall[layer]! + rowGap);
    const band = { top: y, bottom: y + height };
    y += height + layerGap;
    return band;
  });
  const middle = (y - layerGap) / 2;
  return bands.map(({ top, bottom }) => ({ top: top - middle, bottom: bottom - middle }));
}
