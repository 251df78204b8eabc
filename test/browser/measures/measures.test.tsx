import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fetchPackage } from '../../../src/state/fetch-package.ts';
import { createAppStore } from '../../../src/state/store.ts';
import MeasuresPanel from '../../../src/ui/panels/measures/MeasuresPanel.tsx';
import { spawnInThread } from '../../../src/workers/in-thread.ts';
import { createPool } from '../../../src/workers/pool.ts';
import { showPanel } from '../panels/show-panel.tsx';

/** A store with the village council in it, whose threads do all that they are asked. */
async function computingStore() {
  const store = createAppStore(createPool(spawnInThread, 2));
  const files = await fetchPackage(new URL('/graph-data/examples/village-council/', location.href));
  await store.getState().openFiles(files, 'test data');
  store.getState().openPartial();
  await expect.poll(() => store.getState().measures.size, { timeout: 5000 }).toBeGreaterThan(0);
  return store;
}

const cells = (): string[] =>
  [...document.querySelectorAll('tbody tr:not([aria-hidden])')].map((row) => row.textContent ?? '');

describe('the measures', () => {
  it('show values with their ranks, and sort by a column', async () => {
    showPanel(await computingStore(), <MeasuresPanel />);
    const head = page.getByRole('columnheader', { name: 'Degree' });
    await userEvent.click(head.getByRole('button'));
    await expect.element(head).toHaveAttribute('aria-sort', 'descending');
    expect(cells()[0]).toMatch(/#1/);
    await expect.element(page.getByText(/ten with ministers/)).toBeVisible();
  });

  it('tell how far ranks move without sources, and stop telling it when a filter changes what is shown', async () => {
    const store = await computingStore();
    showPanel(store, <MeasuresPanel />);
    await userEvent.click(page.getByRole('button', { name: 'How sure are these ranks?' }));
    await expect
      .element(page.getByRole('button', { name: 'Hide ranges' }), { timeout: 20_000 })
      .toBeVisible();
    expect(cells().some((row) => /#\d+ \(\d+–\d+\)/.test(row))).toBe(true);
    await userEvent.click(page.getByRole('row').nth(1).getByRole('button'));
    await expect.element(page.getByRole('heading', { name: /Why this rank/ })).toBeVisible();
    const before = store.getState().robustness;
    store.getState().changeView({ hiddenStandings: ['stated'] });
    expect(store.getState().robustness).toBeNull();
    await expect.poll(() => store.getState().robustness, { timeout: 20_000 }).not.toBeNull();
    expect(store.getState().robustness?.shown).not.toBe(before?.shown);
  });
});
