import { describe, expect, it } from 'vitest';
import { neighbourhood } from '../../src/filter/neighbourhood.ts';
import { shortestPaths } from '../../src/filter/shortest-paths.ts';

const ends = (...pairs: [number, number][]) => ({
  source: Int32Array.from(pairs, ([source]) => source),
  target: Int32Array.from(pairs, ([, target]) => target),
});
const all = (relations: { source: Int32Array }) => new Uint8Array(relations.source.length).fill(2);

/** Two ways of two steps from 0 to 3, one of them doubled and against the arrows, and a longer one over 4 and 5. */
const diamond = ends([0, 1], [1, 3], [2, 0], [2, 0], [3, 2], [0, 4], [4, 5], [5, 3], [1, 1]);

describe('the shortest paths between two actors', () => {
  it('are all of those of the least length, with every parallel relation on them', () => {
    expect(shortestPaths(diamond, all(diamond), 7, 0, 3)).toEqual({
      length: 2,
      count: 2,
      actors: [0, 1, 2, 3],
      relations: [0, 1, 2, 3, 4],
      paths: [
        [0, 1, 3],
        [0, 2, 3],
      ],
    });
  });

  it('follow the arrows when asked to', () => {
    const found = shortestPaths(diamond, all(diamond), 7, 0, 3, { directed: true });
    expect(found).toMatchObject({ length: 2, count: 1, relations: [0, 1], paths: [[0, 1, 3]] });
    expect(shortestPaths(diamond, all(diamond), 7, 3, 0, { directed: true })).toMatchObject({
      relations: [2, 3, 4],
      paths: [[3, 2, 0]],
    });
  });

  it('pass only over what is shown', () => {
    const include = all(diamond);
    include[0] = 0;
    include[4] = 0;
    expect(shortestPaths(diamond, include, 7, 0, 3)).toMatchObject({ length: 3, paths: [[0, 4, 5, 3]] });
  });

  it('are none where nothing leads from one to the other', () => {
    expect(shortestPaths(diamond, all(diamond), 7, 0, 6)).toBeNull();
    expect(shortestPaths(ends(), new Uint8Array(0), 2, 0, 1)).toBeNull();
  });

  it('are one of no step from an actor to itself', () => {
    expect(shortestPaths(diamond, all(diamond), 7, 1, 1)).toEqual({
      length: 0,
      count: 1,
      actors: [1],
      relations: [],
      paths: [[1]],
    });
  });

  it('refuse an actor that does not exist', () => {
    expect(() => shortestPaths(diamond, all(diamond), 7, 0, 7)).toThrow('There is no actor 7 among 7.');
  });

  it('are counted without being listed when there are very many', () => {
    const layers = 30;
    const pairs: [number, number][] = [];
    for (let layer = 0; layer < layers; layer++) {
      const [from, left, right, to] = [0, 1, 2, 3].map((k) => 3 * layer + k) as [
        number,
        number,
        number,
        number,
      ];
      pairs.push([from, left], [from, right], [left, to], [right, to]);
    }
    const relations = ends(...pairs);
    const found = shortestPaths(relations, all(relations), 3 * layers + 1, 0, 3 * layers, { listed: 5 });
    expect(found?.count).toBe(2 ** layers);
    expect(found?.length).toBe(2 * layers);
    expect(found?.paths.length).toBe(5);
    expect(new Set(found?.paths.map(String)).size).toBe(5);
    expect(found?.actors.length).toBe(3 * layers + 1);
  });
});

describe('the neighbourhood of an actor', () => {
  it('gives steps over shown relations, whatever their direction', () => {
    expect([...neighbourhood(diamond, all(diamond), 7, 0, 1)]).toEqual([0, 1, 1, 255, 1, 255, 255]);
    expect([...neighbourhood(diamond, all(diamond), 7, 0, 2)]).toEqual([0, 1, 1, 2, 1, 2, 255]);
    expect([...neighbourhood(diamond, new Uint8Array(9), 7, 0, 3)]).toEqual([
      0, 255, 255, 255, 255, 255, 255,
    ]);
  });
});
