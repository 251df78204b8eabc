import { describe, expect, it } from 'vitest';
import { closeCleanly, ready, shownCounts, useBrowser } from './open-page.ts';

describe('an analyst at work', () => {
  const open = useBrowser();

  it('finds Massimov in either script, reads on whose word he was detained, and shares the day', async () => {
    const watched = await open('', { permissions: ['clipboard-read', 'clipboard-write'] });
    const { page } = watched;
    await ready(page);
    const whole = await shownCounts(page).innerText();
    expect(whole).toMatch(/^(\d+) of \1 actors · (\d+) of \2 relations$/);

    const search = page.getByRole('combobox', { name: 'Search' });
    for (const spelling of ['Масимов', 'massimov']) {
      await search.fill(spelling);
      await page
        .getByRole('option', { name: /Massimov/ })
        .first()
        .waitFor();
    }
    await page
      .getByRole('option', { name: /^Karim Massimov/ })
      .first()
      .click();
    const details = page.getByRole('region', { name: 'Details' });
    await details.getByRole('heading', { name: 'Karim Massimov' }).waitFor();

    await details
      .getByRole('button', { name: /was detained by/ })
      .first()
      .click();
    await details.getByRole('heading', { name: /detained/ }).waitFor();
    const citations = details.getByRole('list', { name: 'Citations' });
    expect(await citations.getByRole('listitem').count()).toBe(4);
    await expect(details.getByText('2 independent origins').first().isVisible()).resolves.toBe(true);

    for (const field of ['From', 'To']) {
      const box = page.getByRole('textbox', { name: field, exact: true });
      await box.fill('6 January 2022');
      await box.press('Enter');
    }
    await shownCounts(page)
      .getByText(/\d+ certain · \d+ possible · \d+ undated/)
      .waitFor();
    const onTheDay = await shownCounts(page).innerText();
    expect(onTheDay).not.toBe(whole);

    await page.getByRole('button', { name: 'Copy link to this view' }).click();
    await page.getByText('Link copied.').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain('window=2022-01-06/2022-01-06');
    const second = await page.context().newPage();
    await second.goto(link);
    await ready(second);
    expect(await shownCounts(second).innerText()).toBe(onTheDay);
    await second
      .getByRole('region', { name: 'Details' })
      .getByRole('heading', { name: /detained/ })
      .waitFor();
    await closeCleanly(watched);
  });

  it('goes back to the view before with the browser and with undo', async () => {
    const watched = await open('window=2022-01-06/2022-01-06');
    const { page } = watched;
    await ready(page);
    const before = await shownCounts(page).innerText();
    await page.getByRole('checkbox', { name: /^Groups/ }).uncheck();
    await expect.poll(() => shownCounts(page).innerText()).not.toBe(before);
    await page.goBack();
    await expect.poll(() => shownCounts(page).innerText()).toBe(before);
    await page.getByRole('checkbox', { name: /^Groups/ }).uncheck();
    await page.keyboard.press('Control+z');
    await expect.poll(() => shownCounts(page).innerText()).toBe(before);
    await closeCleanly(watched);
  });
});
