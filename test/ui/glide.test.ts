import { describe, expect, it } from 'vitest';
import { countMoved, placesBetween } from '../../src/ui/graph-view/glide.ts';

describe('gliding', () => {
  it('goes from the old places to the new ones', () => {
    const [from, to] = [new Float64Array([0, 0, 10, -10]), new Float64Array([4, 8, 10, 10])];
    expect(placesBetween(from, to, 0)).toEqual(from);
    expect([...placesBetween(from, to, 0.25)]).toEqual([1, 2, 10, -5]);
    expect(placesBetween(from, to, 1)).toEqual(to);
  });

  it('counts actors, not coordinates', () => {
    expect(countMoved(new Float64Array([0, 0, 1, 1, 2, 2]), new Float64Array([0, 0, 5, 5, 2, 3]))).toBe(2);
  });
});
