import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { closeCleanly, ready, useBrowser } from './open-page.ts';

/** Where the three best connected actors stand on the screen, as the ring of the keyboard's focus shows it; in whole pixels. */
async function hubPlaces(page: Page): Promise<number[]> {
  const list = page.getByRole('list', { name: 'Actors in the graph' });
  await list.locator('[tabindex="0"]').focus();
  const places: number[] = [];
  for (const [place, key] of ['Home', 'ArrowRight', 'ArrowRight'].entries()) {
    await page.keyboard.press(key);
    await list.locator(`[aria-posinset="${place + 1}"] button:focus`).waitFor();
    const box = await page.locator('figure > span[style*="left"]').boundingBox();
    places.push(Math.round(box!.x + box!.width / 2), Math.round(box!.y + box!.height / 2));
  }
  return places;
}

/** Farthest that any of the places lies from where it was, in pixels. */
function farthest(before: readonly number[], after: readonly number[]): number {
  return Math.max(...before.map((value, place) => Math.abs(value - after[place]!)));
}

async function openMenu(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Arrange', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Organic' }).waitFor();
}

describe('arranging', () => {
  const open = useBrowser();

  it('puts the actors around one by keyboard, and undo brings the old places back', async () => {
    const watched = await open();
    const { page } = watched;
    await ready(page);
    const before = await hubPlaces(page);
    await openMenu(page);
    await page.keyboard.type('around');
    await page.keyboard.press('Enter');
    await page
      .getByText(/Around one actor: done/)
      .first()
      .waitFor({ timeout: 40_000 });
    await expect.poll(async () => farthest(before, await hubPlaces(page))).toBeGreaterThan(60);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => farthest(before, await hubPlaces(page)), { timeout: 5000 }).toBeLessThan(3);
    await closeCleanly(watched);
  });

  it('stops at Escape and leaves everybody in place', async () => {
    const watched = await open();
    const { page } = watched;
    await ready(page);
    const before = await hubPlaces(page);
    await openMenu(page);
    await page.keyboard.press('Enter');
    await page.getByText(/^Arranging: organic/).waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('Stopped. The actors stay where they are.').first().waitFor();
    expect(await page.getByText(/^Arranging: organic/).count()).toBe(0);
    expect(farthest(before, await hubPlaces(page))).toBeLessThan(3);
    await closeCleanly(watched);
  });
});
