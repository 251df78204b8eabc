import { afterEach, describe, expect, it } from 'vitest';
import type { RendererCallbacks } from '../../../src/render/graph-renderer.ts';
import type { Scene } from '../../../src/render/scene.ts';
import { inventedScene } from './invented-scene.ts';
import { frames, inkOf, mouse, openPicture, type Picture, pixelsOf } from './picture.ts';

let picture: Picture | null = null;
afterEach(() => {
  picture?.close();
  picture = null;
});

/** Two actors with one relation between them, and one with two self-loops. */
const small: Partial<Scene> = {
  source: Int32Array.of(0, 2, 2),
  target: Int32Array.of(1, 2, 2),
  positions: Float64Array.of(0, 0, 300, 0, 150, 150),
};

async function open(callbacks: RendererCallbacks = {}): Promise<Picture> {
  picture = await openPicture(inventedScene(3, 3, small), callbacks);
  picture.renderer.setCamera({ x: 150, y: 75, ratio: 1 });
  picture.renderer.redraw();
  return picture;
}

function drag(on: Picture, from: [number, number], to: [number, number], more: MouseEventInit = {}): void {
  mouse(on, 'mousedown', ...from, more);
  for (let step = 1; step <= 4; step++) {
    mouse(
      on,
      'mousemove',
      from[0] + ((to[0] - from[0]) * step) / 4,
      from[1] + ((to[1] - from[1]) * step) / 4,
      more,
    );
  }
  mouse(on, 'mouseup', ...to, more);
  mouse(on, 'click', ...to, more);
}

describe('the pointer', () => {
  it('finds an actor on its disc and a relation some pixels beside its line', async () => {
    const { renderer } = await open();
    const { x, y, radius } = renderer.screenOf(0);
    expect(renderer.pickAt(x + radius, y)).toEqual({ kind: 'actor', index: 0 });
    const middle = [400, 225 - 0.045 * 300] as const;
    expect(renderer.pickAt(middle[0], middle[1] + 5)).toEqual({ kind: 'relation', index: 0 });
    expect(renderer.pickAt(middle[0], middle[1] + 12)).toBeNull();
  });

  it('finds self-loops, which are drawn beside their actor, each on its own', async () => {
    const on = await open();
    const { renderer } = on;
    const { x, y, radius } = renderer.screenOf(2);
    const around = new Set<number>();
    for (let angle = 0; angle < 2 * Math.PI; angle += 0.05) {
      const target = renderer.pickAt(
        x + Math.cos(angle) * (radius + 12),
        y + Math.sin(angle) * (radius + 12),
      );
      if (target?.kind === 'relation') around.add(target.index);
    }
    expect([...around].sort()).toEqual([1, 2]);
    const withLoops = inkOf(await pixelsOf(on));
    renderer.setShown(Uint8Array.of(2, 0, 0), Uint8Array.of(1, 1, 1));
    expect(withLoops - inkOf(await pixelsOf(on))).toBeGreaterThan(50);
  });

  it('selects at a click that shakes, and does not move the picture', async () => {
    const clicks: unknown[] = [];
    const on = await open({ onClick: (target, modifiers) => clicks.push([target, modifiers]) });
    const before = on.renderer.getCamera();
    const { x, y } = on.renderer.screenOf(1);
    drag(on, [x, y], [x + 2, y + 1], { shiftKey: false, ctrlKey: true });
    expect(clicks).toEqual([
      [
        { kind: 'actor', index: 1 },
        { shift: false, control: true },
      ],
    ]);
    expect(on.renderer.getCamera()).toEqual(before);
  });

  it('tells a click on empty space', async () => {
    const clicks: unknown[] = [];
    const on = await open({ onClick: (target) => clicks.push(target) });
    drag(on, [700, 500], [700, 500]);
    expect(clicks).toEqual([null]);
  });

  it('drags an actor without moving the others or the camera, and tells where it is left', async () => {
    const ends: number[][] = [];
    const clicks: unknown[] = [];
    const on = await open({
      onDragEnd: (...end) => ends.push(end),
      onClick: (target) => clicks.push(target),
    });
    const { renderer } = on;
    const others = [renderer.screenOf(1), renderer.screenOf(2)];
    const { x, y } = renderer.screenOf(0);
    drag(on, [x, y], [x + 60, y + 40]);
    expect(ends.map((end) => end.map(Math.round))).toEqual([[0, 60, 40]]);
    expect(clicks).toEqual([]);
    expect(renderer.screenOf(0).x).toBeCloseTo(x + 60, 6);
    expect(renderer.screenOf(0).y).toBeCloseTo(y + 40, 6);
    expect([renderer.screenOf(1), renderer.screenOf(2)]).toEqual(others);
  });

  it('moves the picture when empty space is dragged', async () => {
    const on = await open();
    const before = on.renderer.screenOf(0);
    drag(on, [700, 500], [640, 470]);
    await frames(2);
    const after = on.renderer.screenOf(0);
    expect(after.x - before.x).toBeCloseTo(-60, 0);
    expect(after.y - before.y).toBeCloseTo(-30, 0);
  });

  it('selects what is shown in a box drawn with Shift', async () => {
    const found: (readonly number[])[] = [];
    const on = await open({ onBoxSelect: (actors) => found.push(actors) });
    on.renderer.setShown(Uint8Array.of(2, 2, 2), Uint8Array.of(1, 0, 1));
    drag(on, [200, 180], [720, 420], { shiftKey: true });
    expect(found.map((actors) => [...actors].sort())).toEqual([[0, 2]]);
  });

  it('zooms with the wheel to the place under the pointer', async () => {
    const on = await open();
    const { renderer, container } = on;
    const { x, y } = renderer.screenOf(1);
    const canvas = container.querySelector('canvas.sigma-mouse')!;
    canvas.dispatchEvent(
      new WheelEvent('wheel', { deltaY: -200, clientX: x, clientY: y, bubbles: true, cancelable: true }),
    );
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(renderer.getCamera().ratio).toBeLessThan(0.9);
    expect(renderer.screenOf(1).x).toBeCloseTo(x, 0);
    expect(renderer.screenOf(1).y).toBeCloseTo(y, 0);
  });

  it('fades all but the neighbours of the actor under it', async () => {
    const on = await open();
    const { x, y } = on.renderer.screenOf(0);
    const far = on.renderer.screenOf(2);
    const strengthAt = async () => {
      const pixels = await pixelsOf(on);
      return pixels[4 * ((600 - Math.round(far.y) - 1) * 800 + Math.round(far.x)) + 3]!;
    };
    expect(await strengthAt()).toBe(255);
    mouse(on, 'mousemove', x, y);
    await frames(3);
    expect(await strengthAt()).toBeLessThan(80);
    mouse(on, 'mouseleave', 1, 1);
    await frames(3);
    expect(await strengthAt()).toBe(255);
  });
});
