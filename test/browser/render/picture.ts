import {
  createGraphRenderer,
  type GraphRenderer,
  type RendererCallbacks,
} from '../../../src/render/graph-renderer.ts';
import type { Scene } from '../../../src/render/scene.ts';

export interface Picture {
  readonly renderer: GraphRenderer;
  readonly container: HTMLElement;
  readonly close: () => void;
}

/** Opens a picture of a scene in a container of 800 by 600 pixels at the top left of the page. */
export async function openPicture(scene: Scene, callbacks: RendererCallbacks = {}): Promise<Picture> {
  const container = document.createElement('div');
  container.style.cssText = 'position:fixed;left:0;top:0;width:800px;height:600px;background:#fbfaf7';
  document.body.append(container);
  const renderer = createGraphRenderer(container, scene, callbacks);
  await frames(3);
  return {
    renderer,
    container,
    close: () => {
      renderer.destroy();
      container.remove();
    },
  };
}

/** Waits until so many frames were drawn. */
export async function frames(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** The pixels of the picture as they are drawn next: red, green, blue, alpha from the bottom left. */
export async function pixelsOf({ container, renderer }: Picture): Promise<Uint8Array> {
  const canvas = container.querySelector<HTMLCanvasElement>('canvas.sigma-nodes');
  const gl = canvas?.getContext('webgl2');
  if (!gl) throw new Error('The picture has no WebGL canvas.');
  const pixels = new Uint8Array(gl.drawingBufferWidth * gl.drawingBufferHeight * 4);
  renderer.redraw();
  gl.readPixels(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
  return pixels;
}

/** How many values differ between two pictures of one size. */
export function differing(a: Uint8Array, b: Uint8Array): number {
  let count = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) count += 1;
  return count;
}

/** How many pixels hold anything at all. */
export function inkOf(pixels: Uint8Array): number {
  let ink = 0;
  for (let i = 3; i < pixels.length; i += 4) if (pixels[i] !== 0) ink += 1;
  return ink;
}

/** Sends a mouse event to the picture as a hand would. */
export function mouse(
  { container }: Picture,
  kind: string,
  x: number,
  y: number,
  more: MouseEventInit = {},
): void {
  const canvas = container.querySelector<HTMLCanvasElement>('canvas.sigma-mouse');
  if (!canvas) throw new Error('The picture has no layer for the pointer.');
  const event = new MouseEvent(kind, {
    clientX: x,
    clientY: y,
    bubbles: true,
    composed: true,
    cancelable: true,
    ...more,
  });
  canvas.dispatchEvent(event);
}
