import { describe, expect, it } from 'vitest';
import type { LabelBoxes } from '../../src/render/graph-renderer.ts';
import { closeCleanly, ready, useBrowser } from './open-page.ts';

const sizes = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('the picture at first sight', () => {
  const open = useBrowser();

  it.each(sizes)(
    'has no name over another name at $width×$height, and names the best connected',
    async (viewport) => {
      const watched = await open('', { viewport });
      const { page } = watched;
      await ready(page);
      const read = () =>
        page.locator('[data-graph-canvas]').evaluate((element) => {
          const { names } = (element as HTMLElement & { labelBoxes?: () => LabelBoxes }).labelBoxes?.() ?? {
            names: [],
          };
          return names.map(({ lines, box }) => ({ text: lines.join(' '), box }));
        });
      await expect.poll(async () => (await read()).length, { timeout: 15_000 }).toBeGreaterThan(5);
      const names = await read();
      const over = names.flatMap((a, i) =>
        names.slice(i + 1).flatMap((b) => (meet(a.box, b.box) ? [`${a.text} / ${b.text}`] : [])),
      );
      expect(over).toEqual([]);
      expect(names.map((name) => name.text)).toContain('Kassym-Jomart Tokayev');
      await closeCleanly(watched);
    },
  );

  it('is the same each time', async () => {
    const pictures: string[] = [];
    for (let time = 0; time < 2; time++) {
      const watched = await open();
      await ready(watched.page);
      await watched.page.waitForTimeout(1500);
      const shot = await watched.page.getByRole('figure', { name: 'Graph' }).screenshot();
      pictures.push(shot.toString('base64'));
      await closeCleanly(watched);
    }
    expect(pictures[0] === pictures[1]).toBe(true);
  });
});
