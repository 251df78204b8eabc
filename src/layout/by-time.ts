import { fitInto } from './fit.ts';
import { placeByForce } from './force.ts';
import { type LayoutInput, type LayoutRun, stretch, usualAspect } from './layout.ts';
import { polish, prepare } from './prepare.ts';

/** How far a place follows the order of the days rather than their distance, so that busy days have room. */
const evenness = 0.7;
/** Share of the width that actors without a day take at the right. */
const undatedShare = 0.12;
/** Pixels by which an actor may stand beside its day, and the cost of each pixel more. */
const tolerance = 50;
const astrayPixel = 0.12;

/**
 * Places actors from left to right by day, for example that of the first relation of each; actors of one day stand above each other,
 * those without a day at the right. Days keep their order; distances between busy days are stretched and those between
 * quiet ones shortened. Returns x and y in turn.
 */
export function* byTime(input: LayoutInput): LayoutRun {
  const prepared = prepare({ ...input, aspect: (input.aspect ?? usualAspect) * 1.6 }, 1.25);
  const { order, curves, frame, random, effort } = prepared;
  const share = daysToShares(input.day ?? new Float64Array(order).fill(Number.NaN));
  const part = {
    node: Int32Array.from({ length: order }, (_, node) => node),
    source: curves.source,
    target: curves.target,
  };
  const at = yield* stretch(placeByForce(part, random, effort.rounds), 0, 0.1);
  const inner = { width: frame.width - 120, height: frame.height - 100 };
  fitInto(at, { x: -inner.width / 2, y: -inner.height / 2, ...inner });
  const wanted = share.map((part) => (part - 0.5) * inner.width);
  wanted.forEach((x, node) => {
    at[2 * node] = x;
  });
  const wish = (node: number, x: number) => {
    const off = Math.abs(x - wanted[node]!) - tolerance;
    return off > 0 ? astrayPixel * off : 0;
  };
  yield* stretch(polish(prepared, at, { wish }), 0.1, 1);
  return at;
}

/** Turns days into places from 0 (left) to 1 (right) in the same order, equal for equal days. */
export function daysToShares(day: Float64Array): Float64Array {
  const dated = Array.from(day, (_, node) => node).filter((node) => Number.isFinite(day[node]));
  dated.sort((a, b) => day[a]! - day[b]! || a - b);
  const first = day[dated[0] ?? 0] ?? 0;
  const span = Math.max((day[dated.at(-1) ?? 0] ?? 0) - first, 1);
  const width = dated.length === day.length ? 1 : dated.length === 0 ? 0 : 1 - undatedShare;
  const share = new Float64Array(day.length).fill((1 + width) / 2);
  for (let from = 0; from < dated.length; ) {
    let until = from + 1;
    while (until < dated.length && day[dated[until]!] === day[dated[from]!]) until += 1;
    const rank = (from + until) / 2 / dated.length;
    const linear = (day[dated[from]!]! - first) / span;
    for (const node of dated.slice(from, until)) {
      share[node] = width * (evenness * rank + (1 - evenness) * linear);
    }
    from = until;
  }
  return share;
}
