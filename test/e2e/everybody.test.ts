import axe from 'axe-core';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { closeCleanly, ready, shownCounts, useBrowser } from './open-page.ts';

/** What axe-core finds on the page, in words. It is run by the debugger, so that the page's policy stays as it is. */
async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const run = (window as unknown as { axe: typeof axe }).axe.run;
    const { violations } = await run(document);
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`,
    );
  });
}

describe('for everybody', () => {
  const open = useBrowser();

  it.each(
    (['light', 'dark'] as const).flatMap((colorScheme) =>
      ['Graph', 'Table', 'Sentences', 'Measures', 'Sources'].map((tab) => ({ colorScheme, tab })),
    ),
  )('axe-core finds nothing on $tab, $colorScheme', async ({ colorScheme, tab }) => {
    const watched = await open('actors=massimov&window=2022-01-01/2022-01-31', { colorScheme });
    const { page } = watched;
    await ready(page);
    await page.getByRole('tab', { name: tab }).click();
    await page.waitForTimeout(700);
    expect(await axeFindings(page)).toEqual([]);
    await closeCleanly(watched);
  });

  it('axe-core finds nothing on a phone, with each sheet open', async () => {
    const watched = await open('', { viewport: { width: 390, height: 844 }, hasTouch: true });
    const { page } = watched;
    await ready(page);
    for (const sheet of ['Filters', 'Details', 'Timeline']) {
      await page.getByRole('navigation', { name: 'Panels' }).getByRole('button', { name: sheet }).click();
      expect(await axeFindings(page)).toEqual([]);
    }
    await closeCleanly(watched);
  });

  it('lets a whole analysis be done without a mouse', async () => {
    const watched = await open('', { permissions: ['clipboard-read', 'clipboard-write'] });
    const { page } = watched;
    await ready(page);
    await page.keyboard.press('/');
    await page.keyboard.type('massimov');
    await page
      .getByRole('option', { name: /Massimov/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const details = page.getByRole('region', { name: 'Details' });
    await details.getByRole('heading', { name: 'Karim Massimov' }).waitFor();
    await details
      .getByRole('button', { name: /was detained by/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await details.getByRole('list', { name: 'Citations' }).waitFor();

    const start = page.getByRole('slider', { name: 'Window start' });
    await start.focus();
    await page.keyboard.press('ArrowRight');
    await shownCounts(page)
      .getByText(/\d+ certain/)
      .waitFor();

    await page.getByRole('tab', { name: 'Graph' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const column = page.getByRole('button', { name: /^Betweenness|^Go-between/ }).first();
    await column.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Copy link to this view' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Link copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('tab=measures');
    await closeCleanly(watched);
  });

  it('walks the graph by keyboard', async () => {
    const watched = await open();
    const { page } = watched;
    await ready(page);
    const actors = page.getByRole('list', { name: 'Actors in the graph' });
    await actors.getByRole('button').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toMatch(/actors=/);
    await page.keyboard.press('Escape');
    await expect.poll(() => new URL(page.url()).hash).not.toMatch(/actors=/);
    await closeCleanly(watched);
  });
});
