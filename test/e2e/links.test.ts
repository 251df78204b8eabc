import { describe, expect, it } from 'vitest';
import { closeCleanly, ready, useBrowser } from './open-page.ts';

describe('a link', () => {
  const open = useBrowser();

  it('opens the details of what it selects on a narrow page', async () => {
    for (const width of [390, 1024]) {
      const watched = await open('actors=tokayev', { viewport: { width, height: 800 } });
      const details = watched.page.getByRole('region', { name: 'Details' });
      await details.getByRole('heading', { name: /Tokayev/ }).waitFor();
      await closeCleanly(watched);
    }
  });

  it('leaves the graph uncovered when it selects nothing', async () => {
    const watched = await open('undated=no', { viewport: { width: 390, height: 800 } });
    await ready(watched.page);
    expect(await watched.page.getByRole('region', { name: 'Details' }).count()).toBe(0);
    await closeCleanly(watched);
  });
});
