import { describe, expect, it } from 'vitest';
import {
  byDistance,
  type NameRoom,
  placeNames,
  type ScatterPoint,
} from '../../../src/ui/panels/measures/scatter-names.ts';
import { scatterScale } from '../../../src/ui/panels/measures/scatter-scale.ts';

const room: NameRoom = {
  left: 0,
  right: 300,
  top: 0,
  bottom: 200,
  discRadius: 8,
  lineHeight: 16,
  most: 20,
};
const wide = () => 60;
const at = (actor: number, x: number, y: number): ScatterPoint => ({ actor, x, y });

describe('a name', () => {
  it('stands to the right of its disc, and to the left where the plot ends', () => {
    const [right] = placeNames([at(0, 100, 100)], wide, room);
    expect(right).toEqual({ actor: 0, x: 114, y: 100 });
    const [left] = placeNames([at(0, 290, 100)], wide, room);
    expect(left!.x + 60).toBeLessThanOrEqual(290 - 8);
  });

  it('moves inwards above a disc in a corner whose sides are taken', () => {
    const [name] = placeNames([at(0, 290, 100), at(1, 230, 100)], wide, room);
    expect(name).toEqual({ actor: 0, x: 240, y: 78 });
  });

  it('never meets another name or lies over a disc, however crowded it is', () => {
    const points = Array.from({ length: 120 }, (_, n) => at(n, 10 + ((n * 37) % 280), 10 + ((n * 53) % 180)));
    const sparse = points.filter((_, n) => n % 6 === 0);
    for (const crowd of [points, sparse]) {
      const names = placeNames(crowd, wide, room);
      for (const [n, name] of names.entries()) {
        expect(name.x).toBeGreaterThanOrEqual(room.left);
        expect(name.x + 60).toBeLessThanOrEqual(room.right);
        const others = names.slice(n + 1);
        expect(
          others.filter((o) => Math.abs(o.x - name.x) < 60 - 1e-9 && Math.abs(o.y - name.y) < 16 - 1e-9),
        ).toEqual([]);
        const covered = crowd.filter(
          ({ x, y }) => x > name.x && x < name.x + 60 && y > name.y - 8 && y < name.y + 8,
        );
        expect(covered).toEqual([]);
      }
    }
    expect(placeNames(sparse, wide, room).length).toBeGreaterThan(3);
  });

  it('is left out where all four sides are taken, and past the most there may be', () => {
    const around = [at(0, 100, 100), at(1, 118, 100), at(2, 82, 100), at(3, 100, 118), at(4, 100, 82)];
    expect(placeNames(around, wide, room).map(({ actor }) => actor)).not.toContain(0);
    expect(placeNames([at(0, 50, 50), at(1, 50, 150)], wide, { ...room, most: 1 })).toHaveLength(1);
    expect(placeNames([], wide, room)).toEqual([]);
  });
});

it('the farthest from the crowd earn a name first, the selected before them', () => {
  const points = [at(0, 10, 10), at(1, 12, 11), at(2, 11, 90), at(3, 60, 12), at(4, 11, 12)];
  expect(byDistance(points).map(({ actor }) => actor)).toEqual([2, 3, 0, 1, 4]);
  expect(byDistance(points, new Set([4]))[0]!.actor).toBe(4);
});

describe('a scale', () => {
  it('holds all values between round ones', () => {
    const { place, ticks } = scatterScale([0, 3.7, 9.2], 50, 250);
    expect(ticks).toEqual([0, 2, 4, 6, 8, 10]);
    expect([place(0), place(10)]).toEqual([50, 250]);
    expect(place(5)).toBeCloseTo(150);
  });

  it('counts whole things in whole steps and keeps infinite values out', () => {
    expect(scatterScale([0, 1, 2], 0, 100, { isWhole: true }).ticks).toEqual([0, 1, 2]);
    expect(scatterScale([0, 1, Number.NaN, Number.POSITIVE_INFINITY], 0, 100).ticks.at(-1)).toBeCloseTo(1);
  });

  it('puts equal values, or none, in one place', () => {
    expect(scatterScale([4, 4], 50, 250).place(4)).toBe(50);
    expect(scatterScale([4, 4], 50, 250).ticks).toEqual([4]);
    expect(scatterScale([], 50, 250).ticks).toEqual([]);
  });

  it('runs upwards where its end lies above its beginning', () => {
    const { place } = scatterScale([0, 10], 200, 20);
    expect(place(10)).toBe(20);
    expect(place(0)).toBe(200);
  });
});
