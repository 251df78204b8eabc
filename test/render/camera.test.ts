import { describe, expect, it } from 'vitest';
import { fitCamera, fromSigma, toLayout, toScreen, toSigma } from '../../src/render/camera.ts';

const size = { width: 900, height: 600 };

describe('the camera', () => {
  it('is the same after sigma had it', () => {
    const camera = { x: -120, y: 340, ratio: 1.7 };
    const back = fromSigma(toSigma(camera, size), size);
    expect(back.x).toBeCloseTo(camera.x, 9);
    expect(back.y).toBeCloseTo(camera.y, 9);
    expect(back.ratio).toBeCloseTo(camera.ratio, 9);
  });

  it('puts its point in the middle of the screen, and finds it there again', () => {
    const camera = { x: 30, y: -40, ratio: 2 };
    expect(toScreen(camera, size, 30, -40)).toEqual({ x: 450, y: 300 });
    const at = toScreen(camera, size, 77, 12);
    expect(toLayout(camera, size, at.x, at.y)).toEqual({ x: 77, y: 12 });
  });

  it('fits all discs with room for their names', () => {
    const discs = [
      [-800, 10, 20],
      [900, -700, 12],
      [40, 650, 9],
    ] as const;
    for (const on of [size, { width: 390, height: 700 }, { width: 60, height: 60 }]) {
      const camera = fitCamera(discs, on);
      for (const [x, y, radius] of discs) {
        const at = toScreen(camera, on, x, y);
        const drawn = radius / camera.ratio;
        expect(at.x - drawn).toBeGreaterThanOrEqual(0);
        expect(at.x + drawn).toBeLessThanOrEqual(on.width);
        expect(at.y - drawn).toBeGreaterThanOrEqual(0);
        expect(at.y + drawn).toBeLessThanOrEqual(on.height);
      }
    }
  });

  it('shows one actor no larger than at twice its size, and nothing at zoom 1', () => {
    expect(fitCamera([[5, 6, 10]], size).ratio).toBe(0.5);
    expect(fitCamera([], size)).toEqual({ x: 0, y: 0, ratio: 1 });
  });
});
