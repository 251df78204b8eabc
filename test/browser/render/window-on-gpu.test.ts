import { afterEach, describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/array/random.ts';
import { boundsAt } from '../../../src/model/dataset.ts';
import type { Scene } from '../../../src/render/scene.ts';
import { shownAs } from '../../../src/render/scene.ts';
import { overlaps, type Window } from '../../../src/time/bounds.ts';
import { inventedScene } from './invented-scene.ts';
import { differing, inkOf, openPicture, type Picture, pixelsOf } from './picture.ts';

let picture: Picture | null = null;
afterEach(() => {
  picture?.close();
  picture = null;
});

/** What the rule of `time/bounds.ts` says of every relation and actor, asked one by one. */
function shownByRule(scene: Scene, window: Window, undated: boolean) {
  const relations = scene.shownRelations.map((mask, relation) => {
    if (mask === 0) return 0;
    const overlap = overlaps(boundsAt(scene.bounds, relation), window);
    if (overlap === 'outside' || (overlap === 'undated' && !undated)) return 0;
    return shownAs[overlap];
  });
  const actors = new Uint8Array(scene.names.length);
  relations.forEach((shown, relation) => {
    if (shown !== 0) actors[scene.source[relation]!] = actors[scene.target[relation]!] = 1;
  });
  return { relations, actors };
}

describe('the window on the graphics card', () => {
  for (const [order, size] of [
    [30, 60],
    [49, 2500],
    [100, 5000],
  ] as const) {
    it(`draws ${size} relations as the rule of src/time says, pixel for pixel`, async () => {
      const scene = inventedScene(order, size);
      picture = await openPicture(scene);
      const { renderer } = picture;
      const random = seededRandom(size);
      for (let round = 0; round < 8; round++) {
        const from = Math.floor(random() * 80) - 5;
        const window = { from, until: from + 1 + Math.floor(random() * random() * 25) };
        const undated = round % 2 === 0;
        renderer.setShown(scene.shownRelations, scene.shownActors);
        renderer.setWindow({ window, undated, isolated: false });
        const byCard = await pixelsOf(picture);
        const expected = shownByRule(scene, window, undated);
        renderer.setWindow({ window: null, undated: true, isolated: true });
        renderer.setShown(expected.relations, expected.actors);
        const byRule = await pixelsOf(picture);
        expect(differing(byCard, byRule)).toBe(0);
        if (expected.relations.some((shown) => shown !== 0)) expect(inkOf(byCard)).toBeGreaterThan(0);
      }
    });
  }

  it('answers the pointer by the same rule', async () => {
    const scene = inventedScene(30, 60);
    picture = await openPicture(scene);
    const { renderer } = picture;
    const window = { from: 20, until: 24 };
    const { relations, actors } = shownByRule(scene, window, false);
    renderer.setWindow({ window, undated: false, isolated: false });
    const hit = new Set<string>();
    for (let x = 0; x < 800; x += 4) {
      for (let y = 0; y < 600; y += 4) {
        const target = renderer.pickAt(x, y);
        if (target) hit.add(`${target.kind} ${target.index}`);
      }
    }
    const wrong = [...hit].filter((name) => {
      const [kind, index] = name.split(' ');
      return (kind === 'actor' ? actors : relations)[Number(index)] === 0;
    });
    expect(wrong).toEqual([]);
    expect(hit.size).toBeGreaterThan(10);
    for (const [actor, isShown] of actors.entries()) {
      const { x, y } = renderer.screenOf(actor);
      expect(renderer.pickAt(x, y)?.kind === 'actor').toBe(isShown === 1);
    }
  });

  it('names only actors that the window shows', async () => {
    const scene = inventedScene(30, 60);
    picture = await openPicture(scene);
    const window = { from: 20, until: 22 };
    const { actors } = shownByRule(scene, window, false);
    picture.renderer.setWindow({ window, undated: false, isolated: false });
    picture.renderer.redraw();
    const { names } = picture.renderer.labelBoxes();
    expect(names.length).toBeGreaterThan(2);
    expect(names.filter(({ actor }) => actors[actor] === 0)).toEqual([]);
  });
});
