import { describe, expect, it } from 'vitest';
import { buildCurvatures } from '../../src/render/curvature.ts';
import { buildCurve, buildLoop } from '../../src/render/curve.ts';

const curvatures = (...pairs: [number, number][]) =>
  Array.from(
    buildCurvatures(
      9,
      Int32Array.from(pairs, ([a]) => a),
      Int32Array.from(pairs, ([, b]) => b),
    ),
    (value) => Math.round(value * 1000) / 1000,
  );

/** The middle of a relation's line between two points, seen from above the straight line between them. */
const middleOf = (from: number, to: number, bulge: number) =>
  buildCurve({ x: from, y: 0 }, { x: to, y: 0 }, 0, 0, bulge).at(0.5).y;

describe('the bulge of relations', () => {
  it('is slight for one alone', () => {
    expect(curvatures([0, 1])).toEqual([0.09]);
  });

  it('sets parallel ones apart', () => {
    const bulges = curvatures([0, 1], [0, 1], [0, 1], [0, 1]);
    expect(new Set(bulges).size).toBe(4);
  });

  it('sets opposite ones apart on the screen, where their directions differ', () => {
    const [forth, back] = curvatures([0, 1], [1, 0]) as [number, number];
    expect(Math.abs(middleOf(0, 100, forth) - middleOf(100, 0, back))).toBeGreaterThan(5);
  });

  it('sets a mixed fan apart in both directions', () => {
    const pairs: [number, number][] = [
      [0, 1],
      [1, 0],
      [0, 1],
      [1, 0],
      [1, 0],
    ];
    const middles = curvatures(...pairs).map((bulge, i) =>
      middleOf(pairs[i]![0] * 100, pairs[i]![1] * 100, bulge),
    );
    const sorted = middles.toSorted((a, b) => a - b);
    for (let i = 1; i < sorted.length; i++) expect(sorted[i]! - sorted[i - 1]!).toBeGreaterThan(3);
  });

  it('numbers the self-loops of each actor', () => {
    expect(curvatures([2, 2], [3, 3], [2, 2])).toEqual([0, 0, 1]);
  });

  it('does not mix up pairs of actors', () => {
    expect(curvatures([0, 1], [1, 2], [2, 0])).toEqual([0.09, 0.09, 0.09]);
  });
});

describe('the line of a relation', () => {
  it('runs from centre to centre, and bulges to the left of its way', () => {
    const curve = buildCurve({ x: 0, y: 0 }, { x: 100, y: 0 }, 10, 20, 0.2);
    expect(curve.at(0)).toMatchObject({ x: 0, y: 0 });
    expect(curve.at(1)).toMatchObject({ x: 100, y: 0 });
    expect(curve.at(0.5)).toMatchObject({ x: 50, y: -10, angle: 0 });
    expect(curve.start).toBeCloseTo(10 / curve.length, 10);
    expect(curve.end).toBeCloseTo(1 - 20 / curve.length, 10);
  });

  it('has the length that walking along it has', () => {
    for (const bulge of [0, 0.09, 0.3, -0.42]) {
      const curve = buildCurve({ x: 3, y: 4 }, { x: 203, y: -60 }, 0, 0, bulge);
      let walked = 0;
      for (let i = 0; i < 1000; i++) {
        const [a, b] = [curve.at(i / 1000), curve.at((i + 1) / 1000)];
        walked += Math.hypot(b.x - a.x, b.y - a.y);
      }
      expect(Math.abs(curve.length / walked - 1)).toBeLessThan(0.02);
    }
  });

  it('of a self-loop begins and ends at the edge of the disc and stays outside it', () => {
    for (const index of [0, 1, 5]) {
      const loop = buildLoop({ x: 50, y: 50 }, 12, index, 1);
      const away = (t: number) => Math.hypot(loop.at(t).x - 50, loop.at(t).y - 50);
      expect(away(0)).toBeCloseTo(12, 6);
      expect(away(1)).toBeCloseTo(12, 6);
      for (let t = 0.1; t < 0.95; t += 0.1) expect(away(t)).toBeGreaterThan(12);
    }
  });

  it('between actors at one place has no length and is no fault', () => {
    const curve = buildCurve({ x: 5, y: 5 }, { x: 5, y: 5 }, 10, 10, 0.09);
    expect(curve.length).toBe(0);
    expect(curve.at(0.5)).toMatchObject({ x: 5, y: 5 });
    expect(Number.isFinite(curve.start) && Number.isFinite(curve.end)).toBe(true);
  });
});
