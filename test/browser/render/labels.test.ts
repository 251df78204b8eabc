import { afterEach, describe, expect, it } from 'vitest';
import type { Box } from '../../../src/render/labels/box-grid.ts';
import { inventedScene } from './invented-scene.ts';
import { openPicture, type Picture } from './picture.ts';

let picture: Picture | null = null;
afterEach(() => {
  picture?.close();
  picture = null;
});

const overlap = (a: Box, b: Box) =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

describe('labels', () => {
  it('lie over no other name, word or disc, at any zoom', async () => {
    const scene = inventedScene(60, 90);
    picture = await openPicture(scene);
    const { renderer } = picture;
    for (const ratio of [2, 1.2, 0.7, 0.3]) {
      renderer.setCamera({ x: 300, y: 300, ratio });
      renderer.redraw();
      const { names, words } = renderer.labelBoxes();
      expect(names.length).toBeGreaterThan(0);
      const discs = scene.names.map((_, actor): Box => {
        const { x, y, radius } = renderer.screenOf(actor);
        return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
      });
      const owners = [
        ...names.map((name) => [name.box]),
        ...words.map((word) => word.boxes),
        ...discs.map((d) => [d]),
      ];
      const faults = owners.flatMap((boxes, i) =>
        owners.slice(i + 1).filter((others) => {
          const areDiscs = i >= names.length + words.length;
          return !areDiscs && boxes.some((a) => others.some((b) => overlap(a, b)));
        }),
      );
      expect(faults).toEqual([]);
    }
  });

  it('names every actor once there is room, in at most two lines', async () => {
    picture = await openPicture(inventedScene(16, 0));
    picture.renderer.setCamera({ x: 165, y: 165, ratio: 0.6 });
    picture.renderer.redraw();
    const { names } = picture.renderer.labelBoxes();
    expect(names.map(({ actor }) => actor).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 16 }, (_, i) => i),
    );
    for (const { lines } of names) expect(lines.length).toBeLessThanOrEqual(2);
  });

  it('keep what is named while the picture moves a little', async () => {
    picture = await openPicture(inventedScene(200, 100));
    const { renderer } = picture;
    renderer.redraw();
    const before = renderer.labelBoxes().names.map(({ actor }) => actor);
    for (let step = 0; step < 5; step++) {
      renderer.panBy(1, 1);
      renderer.redraw();
    }
    const after = new Set(renderer.labelBoxes().names.map(({ actor }) => actor));
    expect(before.filter((actor) => !after.has(actor))).toEqual([]);
  });

  it('come first for the actor that is looked at', async () => {
    picture = await openPicture(inventedScene(400, 100));
    const { renderer } = picture;
    renderer.redraw();
    const named = new Set(renderer.labelBoxes().names.map(({ actor }) => actor));
    const unnamed = Array.from({ length: 400 }, (_, i) => i).find((actor) => !named.has(actor))!;
    renderer.setEmphasis({ actors: new Set([unnamed]), relations: null });
    renderer.redraw();
    expect(renderer.labelBoxes().names.some(({ actor }) => actor === unnamed)).toBe(true);
  });
});
