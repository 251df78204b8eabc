import { describe, expect, it } from 'vitest';
import { daysToShares } from '../../src/layout/by-time.ts';
import { buildCurves } from '../../src/layout/curves.ts';
import { layouts } from '../../src/layout/index.ts';
import { type Boxes, buildBoxes } from '../../src/layout/label-box.ts';
import { defaultRadius, finish, type LayoutInput } from '../../src/layout/layout.ts';
import { measureQuality } from '../../src/layout/quality.ts';
import { computeRanks } from '../../src/layout/ranked.ts';
import { powerMap } from './power-map.ts';

const map = powerMap(60, 1.4, 5, 11);
const input: LayoutInput = {
  ...map,
  day: Float64Array.from(map.names, (_, i) => (i % 7 === 0 ? Number.NaN : (i * 37) % 400)),
  effort: 'quick',
};
const run = (id: string, given: LayoutInput) => finish(layouts.find((l) => l.id === id)!.run(given));

function material(given: LayoutInput) {
  const curves = buildCurves(given.names.length, given.source, given.target);
  return { curves, boxes: buildBoxes(given.names, Float64Array.from(curves.neighbours, defaultRadius)) };
}

function outlineOf(nodes: readonly number[], places: Float64Array, boxes: Boxes) {
  return {
    left: Math.min(...nodes.map((n) => places[2 * n]! - boxes.halfWidth[n]!)),
    right: Math.max(...nodes.map((n) => places[2 * n]! + boxes.halfWidth[n]!)),
    top: Math.min(...nodes.map((n) => places[2 * n + 1]! - boxes.above[n]!)),
    bottom: Math.max(...nodes.map((n) => places[2 * n + 1]! + boxes.below[n]!)),
  };
}

describe.each(layouts.map((layout) => [layout.id, layout] as const))('the layout %s', (_, layout) => {
  it('places everybody, without overlaps, and the same way each time', () => {
    const { curves, boxes } = material(input);
    const places = finish(layout.run(input));
    expect(places.length).toBe(2 * map.names.length);
    expect(places.every(Number.isFinite)).toBe(true);
    expect(measureQuality(places, boxes, curves).overlaps).toBe(0);
    expect(finish(layout.run({ ...input }))).toEqual(places);
  });

  it('copes with nothing, one actor, actors alone, a self-loop and two parts', () => {
    const cases: [number, number[], number[]][] = [
      [0, [], []],
      [1, [], []],
      [3, [], []],
      [1, [0], [0]],
      [5, [0, 1, 2, 2], [1, 0, 3, 3]],
    ];
    for (const [order, source, target] of cases) {
      const names = Array.from({ length: order }, (_, i) => `Office ${i}`);
      const given = { names, source: Int32Array.from(source), target: Int32Array.from(target) };
      const places = finish(layout.run({ ...given, effort: 'quick' }));
      expect(places.length).toBe(2 * order);
      expect(places.every(Number.isFinite)).toBe(true);
    }
  });

  it('tells its progress without going back', () => {
    const seen = [...layout.run(input)];
    expect(seen.length).toBeGreaterThan(3);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  });
});

describe('the grouped layout', () => {
  it('gives each group a region that overlaps no other', () => {
    for (const seed of [1, 2, 3]) {
      const places = run('grouped', { ...input, seed });
      const { boxes } = material(input);
      const groups = [...new Set(map.group)].map((id) =>
        map.names.map((_, n) => n).filter((n) => map.group[n] === id),
      );
      const outlines = groups.map((nodes) => outlineOf(nodes, places, boxes));
      outlines.forEach((a, i) => {
        for (const b of outlines.slice(i + 1)) {
          const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
          expect(apart).toBe(true);
        }
      });
    }
  });
});

describe('the radial layout', () => {
  it('keeps the chosen actor in the middle and those further away further out', () => {
    const names = Array.from({ length: 13 }, (_, i) => `Office ${i}`);
    const source = Int32Array.from([0, 0, 0, 1, 1, 2, 2, 3, 4, 5, 6]);
    const target = Int32Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    const steps = [0, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3];
    const places = run('radial', { names, source, target, focus: 0 });
    expect([places[0], places[1]]).toEqual([0, 0]);
    const distance = (n: number) => Math.hypot(places[2 * n]! / 1.35, places[2 * n + 1]!);
    for (const [a, near] of steps.entries()) {
      for (const [b, far] of steps.entries()) if (near < far) expect(distance(a)).toBeLessThan(distance(b));
    }
  });
});

describe('the ranked layout', () => {
  it('puts whoever commands above whoever is commanded, in a chain and a tree', () => {
    const names = Array.from({ length: 8 }, (_, i) => `Office ${i}`);
    const source = Int32Array.from([0, 0, 1, 1, 2, 3, 7]);
    const target = Int32Array.from([1, 2, 3, 4, 5, 6, 7]);
    for (const effort of ['quick', 'full'] as const) {
      const places = run('ranked', { names, source, target, effort });
      for (let r = 0; r < 6; r++) {
        expect(places[2 * target[r]! + 1]).toBeGreaterThan(places[2 * source[r]! + 1]! + 40);
      }
      const lowestRanked = Math.max(...[0, 1, 2, 3, 4, 5, 6].map((n) => places[2 * n + 1]!));
      expect(places[15]).toBeGreaterThan(lowestRanked);
    }
  });

  it('gives ranks one step apart along a chain and equal ones around a ring', () => {
    const chain = { names: ['a', 'b', 'c'], source: Int32Array.of(0, 1), target: Int32Array.of(1, 2) };
    const [a, b, c] = computeRanks(chain);
    expect(a! - b!).toBeCloseTo(1, 0);
    expect(b! - c!).toBeCloseTo(1, 0);
    const ring = { names: ['a', 'b', 'c'], source: Int32Array.of(0, 1, 2), target: Int32Array.of(1, 2, 0) };
    for (const rank of computeRanks(ring)) expect(rank).toBeCloseTo(0, 6);
  });

  it('counts only relations that put one above another', () => {
    const ranks = computeRanks({
      names: ['a', 'b', 'c'],
      source: Int32Array.of(0, 1),
      target: Int32Array.of(1, 2),
      above: Uint8Array.of(1, 0),
    });
    expect(ranks[0]).toBeGreaterThan(ranks[1]!);
    expect(ranks[2]).toBeNaN();
  });
});

describe('the layout by time', () => {
  it('keeps the order of days, puts equal days together and those without one last', () => {
    const share = daysToShares(Float64Array.of(10, Number.NaN, 10, -5, 400));
    expect(share[0]).toBe(share[2]);
    expect(share[3]).toBeLessThan(share[0]!);
    expect(share[0]).toBeLessThan(share[4]!);
    expect(share[4]).toBeLessThan(share[1]!);
    expect(Math.max(...share)).toBeLessThanOrEqual(1);
  });

  it('places early actors left of late ones', () => {
    const places = run('by-time', { ...input, effort: 'full' });
    const dated = map.names.map((_, n) => n).filter((n) => Number.isFinite(input.day![n]));
    const byDay = [...dated].sort((a, b) => input.day![a]! - input.day![b]!);
    const mean = (nodes: number[]) => nodes.reduce((sum, n) => sum + places[2 * n]!, 0) / nodes.length;
    const tenth = Math.ceil(byDay.length / 5);
    expect(mean(byDay.slice(0, tenth))).toBeLessThan(mean(byDay.slice(2 * tenth, 3 * tenth)) - 100);
    expect(mean(byDay.slice(2 * tenth, 3 * tenth))).toBeLessThan(mean(byDay.slice(-tenth)) - 100);
  });
});
