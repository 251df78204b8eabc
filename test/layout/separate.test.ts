import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/array/random.ts';
import { buildCurves } from '../../src/layout/curves.ts';
import { buildBoxes } from '../../src/layout/label-box.ts';
import { measureQuality } from '../../src/layout/quality.ts';
import { separate } from '../../src/layout/separate.ts';

const boxesOf = (order: number) =>
  buildBoxes(
    Array.from({ length: order }, (_, i) => `Ministry number ${i}`),
    new Float64Array(order).fill(10),
  );
const none = (order: number) => buildCurves(order, new Int32Array(0), new Int32Array(0));

describe('moving boxes apart', () => {
  it('leaves places alone that do not overlap', () => {
    const places = Float64Array.of(0, 0, 300, 0, 0, 200);
    expect(separate(places, boxesOf(3))).toBe(0);
    expect([...places]).toEqual([0, 0, 300, 0, 0, 200]);
  });

  it.each([2, 30, 200])('ends without overlap for %i boxes on one spot or in a heap', (order) => {
    const random = seededRandom(order);
    for (const size of [0, 50, 400]) {
      const places = Float64Array.from({ length: 2 * order }, () => random() * size);
      expect(separate(places, boxesOf(order))).toBe(0);
      expect(measureQuality(places, boxesOf(order), none(order)).overlaps).toBe(0);
    }
  });

  it('never moves a pinned box, and does not compare two of them', () => {
    const pinned = Uint8Array.of(1, 0, 1);
    const places = Float64Array.of(0, 0, 5, 5, 400, 0);
    expect(separate(places, boxesOf(3), { pinned })).toBe(0);
    expect([places[0], places[1], places[4], places[5]]).toEqual([0, 0, 400, 0]);
    expect(separate(Float64Array.of(0, 0, 1, 1), boxesOf(2), { pinned: Uint8Array.of(1, 1) })).toBe(0);
  });
});
