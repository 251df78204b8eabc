import { describe, expect, it } from 'vitest';
import { closeCleanly, ready, shownCounts, useBrowser } from './open-page.ts';

const hostile = [
  'tab=<script>alert(1)</script>',
  'window=2022-13-45/2021-01-01',
  'window=2022-01-09/2022-01-06',
  'actors=__proto__,constructor,%E0%A4%A',
  'focus=nobody,9&path=,&camera=NaN,1e999,0',
  '%00%FF&&&===&tab',
  `actors=${'x'.repeat(20_000)}`,
  'tab=table&tab=graph&size=__proto__&color=toString',
];

describe('addresses', () => {
  const open = useBrowser();

  it.each(hostile)('opens the page whatever the fragment says: %s', async (fragment) => {
    const watched = await open(fragment);
    await ready(watched.page);
    expect(await shownCounts(watched.page).innerText()).toMatch(/of \d+ actors/);
    await closeCleanly(watched);
  });
});
