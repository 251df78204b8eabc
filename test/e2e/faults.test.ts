import { describe, expect, it } from 'vitest';
import { closeCleanly, ready, shownCounts, useBrowser } from './open-page.ts';

/** Pixels of the picture that are not the page's colour, as a share. */
async function ink(page: import('playwright').Page): Promise<number> {
  const shot = await page.getByRole('figure', { name: 'Graph' }).screenshot();
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    if (!context) return 0;
    context.drawImage(image, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
    let inked = 0;
    for (let at = 0; at < pixels.length; at += 4) {
      if (
        Math.abs(pixels[at]! - 0xfb) + Math.abs(pixels[at + 1]! - 0xfa) + Math.abs(pixels[at + 2]! - 0xf7) >
        30
      )
        inked++;
    }
    return inked / (pixels.length / 4);
  }, shot.toString('base64'));
}

describe('when something goes wrong', () => {
  const open = useBrowser();

  it('draws the picture again within two seconds after the graphics card lost it', async () => {
    const watched = await open();
    const { page } = watched;
    await ready(page);
    await expect.poll(() => ink(page), { timeout: 15_000 }).toBeGreaterThan(0.02);
    const before = await ink(page);
    const camera = new URL(page.url()).hash;
    await page.evaluate(() => {
      for (const canvas of document.querySelectorAll('canvas')) {
        canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
      }
    });
    await page.waitForTimeout(2000);
    expect(Math.abs((await ink(page)) - before) / before).toBeLessThan(0.05);
    expect(new URL(page.url()).hash).toBe(camera);
    await closeCleanly(watched);
  });

  it('still reads, searches and filters without WebGL', async () => {
    const watched = await open('window=2022-01-06/2022-01-06');
    const { page } = watched;
    await page.addInitScript(() => {
      const original = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (
        this: HTMLCanvasElement,
        kind: string,
        ...rest: unknown[]
      ) {
        return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest]);
      } as typeof original;
    });
    await page.reload();
    await ready(page);
    await page.getByText('This browser draws no WebGL graphics').waitFor();
    await page.getByRole('tab', { name: 'Table' }).click();
    await page.getByRole('table').first().waitFor();
    await page.getByRole('tab', { name: 'Sentences' }).click();
    await page.getByRole('combobox', { name: 'Search' }).fill('Tokayev');
    await page
      .getByRole('option', { name: /Tokayev/ })
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    expect(await shownCounts(page).innerText()).toMatch(/certain/);
    await closeCleanly(watched);
  });

  it('says which file is missing and how to go on', async () => {
    const watched = await open();
    const { page } = watched;
    await ready(page);
    await page.route('**/relations.csv', (route) => route.fulfill({ status: 404, body: '' }));
    await page.reload();
    await page.getByRole('heading', { name: /could not be opened/ }).waitFor();
    await page.getByRole('cell', { name: 'relations.csv', exact: true }).waitFor();
    await page.unroute('**/relations.csv');
    await page.getByRole('button', { name: 'Open Kazakhstan, January 2022' }).click();
    await ready(page);
    await page.context().close();
    expect(watched.faults.filter((fault) => !fault.includes('404'))).toEqual([]);
  });

  it('says which row and column of a broken file is wrong, and opens the rest when asked', async () => {
    const watched = await open();
    const { page } = watched;
    await ready(page);
    await page.route('**/relations.csv', async (route) => {
      const response = await route.fetch();
      const lines = (await response.text()).split('\n');
      const broken = (lines[1] ?? '').split(',');
      broken[4] = '2022-02-30';
      lines[1] = broken.join(',');
      await route.fulfill({ response, body: lines.join('\n') });
    });
    await page.reload();
    const row = page.getByRole('row', { name: /relations\.csv 2 date/ });
    await row.waitFor();
    await page.getByRole('button', { name: 'Open what could be read' }).click();
    await ready(page);
    await closeCleanly(watched);
  });
});
