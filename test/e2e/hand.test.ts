import { describe, expect, it } from 'vitest';
import { closeCleanly, ready, shownCounts, useBrowser } from './open-page.ts';

describe('under the hand', () => {
  const open = useBrowser();

  it('stops playing when the filters are reset', async () => {
    const watched = await open('window=2022-01-03/2022-01-03');
    const { page } = watched;
    await ready(page);
    await page.getByRole('button', { name: 'Play' }).click();
    await page.getByRole('button', { name: 'Reset filters' }).click();
    await page.getByRole('button', { name: 'Play' }).waitFor();
    await page.waitForTimeout(1500);
    expect(new URL(page.url()).hash).toBe('');
    await closeCleanly(watched);
  });

  it('sets how many steps around an actor are shown by 1, 2 and 3, and leaves only by f', async () => {
    const watched = await open('actors=massimov');
    const { page } = watched;
    await ready(page);
    const whole = await shownCounts(page).innerText();
    await page.keyboard.press('f');
    await expect.poll(() => new URL(page.url()).hash).toContain('focus=massimov,1');
    await page.keyboard.press('1');
    expect(new URL(page.url()).hash).toContain('focus=massimov,1');
    await page.keyboard.press('2');
    await expect.poll(() => new URL(page.url()).hash).toContain('focus=massimov,2');
    await page.keyboard.press('f');
    await expect.poll(() => shownCounts(page).innerText()).toBe(whole);
    await closeCleanly(watched);
  });

  it('takes a later window in the order in which it is written', async () => {
    const watched = await open('window=2022-01-06/2022-01-06');
    const { page } = watched;
    await ready(page);
    const field = (name: string) => page.getByRole('textbox', { name, exact: true });
    await field('From').fill('10 January 2022');
    await field('From').press('Enter');
    await page.getByRole('alert').getByText('must not come after').waitFor();
    expect(new URL(page.url()).hash).toContain('window=2022-01-06/2022-01-06');
    await field('To').fill('12 January 2022');
    await field('To').press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toContain('window=2022-01-10/2022-01-12');
    expect(await field('From').inputValue()).toBe('2022-01-10');
    expect(await page.getByRole('alert').count()).toBe(0);
    await closeCleanly(watched);
  });

  it('leaves the search box by Escape, so that keys work again', async () => {
    const watched = await open();
    const { page } = watched;
    await ready(page);
    await page.keyboard.press('/');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByRole('heading', { name: 'Keys' }).waitFor();
    await closeCleanly(watched);
  });
});
