import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/array/random.ts';
import { boundsAt } from '../../src/model/dataset.ts';
import { buildLiveDegree, liveDegreeOf } from '../../src/render/live-degree.ts';
import { overlaps } from '../../src/time/bounds.ts';
import { inventedScene } from '../browser/render/invented-scene.ts';

describe('the number of live relations of an actor', () => {
  it('is what asking each relation gives, for hundreds of windows', () => {
    const { source, target, bounds, names } = inventedScene(25, 200);
    const random = seededRandom(7);
    const mask = Uint8Array.from(source, () => (random() < 0.8 ? 2 : 0));
    const index = buildLiveDegree(names.length, source, target, bounds, mask);
    for (let round = 0; round < 300; round++) {
      const from = Math.floor(random() * 90) - 10;
      const window = { from, until: from + 1 + Math.floor(random() * 30) };
      const undated = round % 2 === 0;
      const expected = new Array<number>(names.length).fill(0);
      mask.forEach((shown, relation) => {
        const overlap = overlaps(boundsAt(bounds, relation), window);
        if (shown === 0 || overlap === 'outside' || (overlap === 'undated' && !undated)) return;
        expected[source[relation]!]! += 1;
        expected[target[relation]!]! += 1;
      });
      const found = names.map((_, actor) => liveDegreeOf(index, actor, { window, undated, isolated: false }));
      expect(found).toEqual(expected);
    }
  });

  it('counts open ends and days beyond what a float holds', () => {
    const bounds = {
      earliestStart: Float64Array.of(-Infinity, 3e7),
      latestStart: Float64Array.of(10, 3e7),
      earliestEnd: Float64Array.of(11, 3e7 + 1),
      latestEnd: Float64Array.of(Infinity, 3e7 + 1),
    };
    const index = buildLiveDegree(2, Int32Array.of(0, 1), Int32Array.of(0, 1), bounds, Uint8Array.of(2, 2));
    const live = (actor: number, from: number) =>
      liveDegreeOf(index, actor, { window: { from, until: from + 1 }, undated: false, isolated: false });
    expect([live(0, -5e6), live(0, 0), live(0, 5e6)]).toEqual([2, 2, 2]);
    expect(live(1, 0)).toBe(0);
  });

  it('is 0 without relations', () => {
    const none = new Float64Array();
    const bounds = { earliestStart: none, latestStart: none, earliestEnd: none, latestEnd: none };
    const index = buildLiveDegree(3, new Int32Array(), new Int32Array(), bounds, new Uint8Array());
    expect(liveDegreeOf(index, 2, { window: { from: 0, until: 9 }, undated: true, isolated: false })).toBe(0);
  });
});
