import { afterEach, describe, expect, it } from 'vitest';
import { frameHeights } from '../../../src/render/export/paint-frame.ts';
import { inventedScene } from './invented-scene.ts';
import { openPicture, type Picture } from './picture.ts';

let picture: Picture | null = null;
afterEach(() => {
  picture?.close();
  picture = null;
});

const text = { title: 'Who & <whom>', window: '2–11 January', source: 'Invented data' };

const parse = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml');

describe('the picture as a file', () => {
  it('is an SVG with every name and word that the screen shows, as text', async () => {
    picture = await openPicture(inventedScene(30, 60));
    const { renderer } = picture;
    const svg = parse(renderer.toSvg(text));
    expect(svg.querySelector('parsererror')).toBeNull();
    const inner = svg.querySelector('svg svg')!;
    const { names, words } = renderer.labelBoxes();
    const expected = [...words.map((word) => word.text), ...names.flatMap((name) => name.lines)];
    expect([...inner.querySelectorAll('text')].map((node) => node.textContent)).toEqual(expected);
    const around = [...svg.documentElement.children].filter((node) => node.tagName === 'text');
    const labels = around.map((node) => node.textContent);
    expect(labels).toEqual(
      expect.arrayContaining([text.title, text.window, text.source, 'Disputed', 'Officials']),
    );
  });

  it('draws hidden relations and actors neither in the picture nor in the legend', async () => {
    const scene = inventedScene(12, 20);
    picture = await openPicture(scene);
    const { renderer } = picture;
    renderer.setShown(
      new Uint8Array(20),
      Uint8Array.from(scene.names, (_, i) => (i === 0 ? 1 : 0)),
    );
    renderer.redraw();
    const svg = parse(renderer.toSvg(text));
    expect([...svg.querySelectorAll('svg svg text')].map((node) => node.textContent).join(' ')).toBe(
      scene.names[0],
    );
    expect(svg.querySelectorAll('svg svg path[stroke]').length).toBe(0);
    const words = [...svg.querySelectorAll('text')].map((node) => node.textContent);
    expect(words).toContain('Officials');
    expect(words).not.toContain('People');
    expect(words).not.toContain('Stated');
  });

  it('carries markup in names as text, and nothing that reaches outside', async () => {
    const scene = inventedScene(4, 4, { names: ['<script>x()</script>', 'A & "B"', "O'C \u0007", '</svg>'] });
    picture = await openPicture(scene);
    const svg = parse(picture.renderer.toSvg(text));
    expect(svg.querySelector('parsererror')).toBeNull();
    expect(svg.querySelector('script, image, use, foreignObject, a')).toBeNull();
    const words = [...svg.querySelectorAll('svg svg text')].map((node) => node.textContent);
    expect(words).toEqual(expect.arrayContaining(['<script>x()</script>', 'A & "B"', '</svg>']));
  });

  for (const scale of [1, 2, 4]) {
    it(`is a PNG of ${scale} device pixels to a pixel, with the actors where the screen shows them`, async () => {
      const scene = inventedScene(12, 20, { colors: new Uint32Array(12).fill(0xff0000) });
      picture = await openPicture(scene);
      const { renderer } = picture;
      const image = await createImageBitmap(await renderer.toPng(scale, text));
      expect(image.width).toBe(800 * scale);
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
      context.drawImage(image, 0, 0);
      for (let actor = 0; actor < 12; actor++) {
        const { x, y, radius } = renderer.screenOf(actor);
        const at = [
          Math.round((x - 0.72 * radius) * scale),
          Math.round((y + frameHeights.head) * scale),
        ] as const;
        const [red, green, blue] = context.getImageData(...at, 1, 1).data;
        expect(red! > 220 && green! < 40 && blue! < 40).toBe(true);
      }
    });
  }
});
