import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/array/random.ts';

describe('seeded random numbers', () => {
  it('are the same for the same seed and others for another', () => {
    const draw = (seed: number) => Array.from({ length: 5 }, seededRandom(seed));
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  it('lie from 0 to 1 and are spread evenly for small seeds too', () => {
    for (const seed of [0, 1, -1, 2 ** 40]) {
      const random = seededRandom(seed);
      const bins = new Uint32Array(10);
      for (let i = 0; i < 20_000; i++) bins[Math.floor(random() * 10)]! += 1;
      expect(Math.min(...bins)).toBeGreaterThan(1800);
      expect(Math.max(...bins)).toBeLessThan(2200);
    }
  });
});
