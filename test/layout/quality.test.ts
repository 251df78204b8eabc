import { describe, expect, it } from 'vitest';
import { buildCurves } from '../../src/layout/curves.ts';
import { buildBoxes } from '../../src/layout/label-box.ts';
import { measureQuality } from '../../src/layout/quality.ts';

const quality = (places: number[], pairs: [number, number][], names?: string[]) => {
  const order = places.length / 2;
  const labels = names ?? Array.from({ length: order }, (_, i) => `A${i}`);
  const boxes = buildBoxes(labels, new Float64Array(order).fill(10));
  const source = Int32Array.from(pairs, ([a]) => a);
  const curves = buildCurves(
    order,
    source,
    Int32Array.from(pairs, ([, b]) => b),
  );
  return measureQuality(Float64Array.from(places), boxes, curves);
};

describe('the measure of a picture', () => {
  it('counts boxes that overlap, names included', () => {
    expect(quality([0, 0, 0, 30], []).overlaps).toBe(1);
    expect(quality([0, 0, 0, 45], []).overlaps).toBe(0);
    expect(quality([0, 0, 60, 0], [], ['Ministry of Ports', 'Ministry of Ports']).overlaps).toBe(1);
  });

  it('counts a line under the name of a third, not under those at its ends', () => {
    expect(quality([0, 0, 400, 0, 200, -30], [[0, 1]]).curvesUnderLabels).toBe(1);
    expect(quality([0, 0, 400, 0, 200, 60], [[0, 1]]).curvesUnderLabels).toBe(0);
    expect(quality([0, 0, 0, 100], [[0, 1]]).curvesUnderLabels).toBe(0);
  });

  it('follows the bend: a single line passes to the left of its way', () => {
    expect(quality([0, 0, 1000, 0, 500, 8], [[0, 1]]).curvesUnderLabels).toBe(0);
    expect(quality([0, 0, 1000, 0, 500, -50], [[0, 1]]).curvesUnderLabels).toBe(1);
  });

  it('refuses places that are not finite instead of finding no fault', () => {
    expect(() => quality([0, 0, Number.NaN, 0], [[0, 1]])).toThrow('not finite');
  });

  it('counts crossings of lines that share no end', () => {
    const square = [0, 0, 400, 400, 0, 400, 400, 0];
    expect(
      quality(square, [
        [0, 1],
        [2, 3],
      ]).crossings,
    ).toBe(1);
    expect(
      quality(square, [
        [0, 2],
        [1, 3],
      ]).crossings,
    ).toBe(0);
    expect(
      quality(square, [
        [0, 1],
        [0, 3],
      ]).crossings,
    ).toBe(0);
  });

  it('counts a fan of parallel relations as its two outermost lines and a self-loop as none', () => {
    const pairs: [number, number][] = [
      [0, 1],
      [1, 0],
      [0, 1],
      [0, 0],
    ];
    expect(quality([0, 0, 400, 0], pairs).curves).toBe(2);
  });
});
