import { afterEach, describe, expect, it } from 'vitest';
import { createGraphRenderer } from '../../../src/render/graph-renderer.ts';
import { WebGlUnavailable } from '../../../src/render/webgl.ts';
import { inventedScene } from './invented-scene.ts';
import { differing, frames, inkOf, openPicture, type Picture, pixelsOf } from './picture.ts';

let picture: Picture | null = null;
afterEach(() => {
  picture?.close();
  picture = null;
});

const until = async (test: () => boolean, milliseconds: number) => {
  const start = performance.now();
  while (!test() && performance.now() - start < milliseconds) await frames(1);
  return performance.now() - start;
};

describe('the picture', () => {
  it('is drawn again within two seconds after its graphics context was lost, as it was', async () => {
    const told: string[] = [];
    picture = await openPicture(inventedScene(30, 60), {
      onContextLost: () => told.push('lost'),
      onContextRestored: () => told.push('restored'),
    });
    const { renderer, container } = picture;
    renderer.setSelection({ actors: new Set([3]), relations: new Set([5]) });
    renderer.setCamera({ x: 200, y: 180, ratio: 0.8 });
    const before = await pixelsOf(picture);
    for (const canvas of container.querySelectorAll('canvas')) {
      canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    }
    expect(await until(() => told.includes('restored'), 2000)).toBeLessThan(2000);
    const after = await pixelsOf(picture);
    expect(told).toEqual(['lost', 'restored']);
    const { x, y, ratio } = renderer.getCamera();
    expect([x, y, ratio].map((value) => Math.round(value * 1e6) / 1e6)).toEqual([200, 180, 0.8]);
    expect(differing(after, before)).toBe(0);
    expect(inkOf(after)).toBeGreaterThan(500);
  });

  it('gives its graphics contexts back when it ends', async () => {
    picture = await openPicture(inventedScene(3, 3));
    const contexts = [...picture.container.querySelectorAll('canvas')].map((canvas) =>
      canvas.getContext('webgl2'),
    );
    picture.close();
    picture = null;
    expect(contexts.filter((gl) => gl && !gl.isContextLost())).toEqual([]);
  });

  it('survives more pictures opened and ended than a browser has contexts', async () => {
    picture = await openPicture(inventedScene(12, 12));
    for (let i = 0; i < 12; i++) (await openPicture(inventedScene(3, 3))).close();
    expect(inkOf(await pixelsOf(picture))).toBeGreaterThan(500);
  });

  it('refuses with a reason where there is no WebGL 2', () => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = () => null;
    try {
      const container = document.createElement('div');
      expect(() => createGraphRenderer(container, inventedScene(3, 3))).toThrow(WebGlUnavailable);
    } finally {
      HTMLCanvasElement.prototype.getContext = getContext;
    }
  });

  it('leaves out actors without a finite place, and their relations', async () => {
    const scene = inventedScene(9, 20);
    scene.positions[0] = Number.NaN;
    scene.positions[3] = Number.POSITIVE_INFINITY;
    picture = await openPicture(scene);
    const { renderer } = picture;
    expect(inkOf(await pixelsOf(picture))).toBeGreaterThan(500);
    expect(renderer.labelBoxes().names.filter(({ actor }) => actor < 2)).toEqual([]);
    const camera = Object.values(renderer.getCamera());
    expect(camera.every(Number.isFinite)).toBe(true);
  });

  it('draws nothing of nothing', async () => {
    picture = await openPicture(inventedScene(0, 0));
    expect(inkOf(await pixelsOf(picture))).toBe(0);
  });

  it('waits for a container without size, and then fits into it', async () => {
    const container = document.createElement('div');
    container.style.cssText = 'position:fixed;left:0;top:0;width:0;height:0';
    document.body.append(container);
    const renderer = createGraphRenderer(container, inventedScene(25, 30));
    const close = () => {
      renderer.destroy();
      container.remove();
    };
    picture = { renderer, container, close };
    await frames(2);
    container.style.width = '640px';
    container.style.height = '480px';
    await frames(4);
    expect(inkOf(await pixelsOf(picture))).toBeGreaterThan(500);
    for (let actor = 0; actor < 25; actor++) {
      const { x, y } = renderer.screenOf(actor);
      expect(x > 0 && x < 640 && y > 0 && y < 480).toBe(true);
    }
  });

  it('keeps its middle when the container changes its size after the reader moved it', async () => {
    picture = await openPicture(inventedScene(25, 30));
    const { renderer, container } = picture;
    renderer.setCamera({ x: 100, y: 50, ratio: 1.5 });
    container.style.width = '500px';
    await frames(4);
    const camera = renderer.getCamera();
    expect(camera.x).toBeCloseTo(100, 6);
    expect(camera.y).toBeCloseTo(50, 6);
    expect(camera.ratio).toBeCloseTo(1.5, 6);
  });

  it('changes its theme in place', async () => {
    picture = await openPicture(inventedScene(25, 30));
    const { renderer } = picture;
    const light = await pixelsOf(picture);
    const places = renderer.screenOf(7);
    renderer.setTheme('dark');
    expect(differing(await pixelsOf(picture), light)).toBeGreaterThan(1000);
    expect(renderer.screenOf(7)).toEqual(places);
    renderer.setTheme('light');
    expect(differing(await pixelsOf(picture), light)).toBe(0);
  });
});
