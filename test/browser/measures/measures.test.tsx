import axe from 'axe-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fetchPackage } from '../../../src/state/fetch-package.ts';
import { createAppStore } from '../../../src/state/store.ts';
import { DetailsPanel } from '../../../src/ui/panels/details/DetailsPanel.tsx';
import { FiltersPanel } from '../../../src/ui/panels/filters/FiltersPanel.tsx';
import MeasuresPanel from '../../../src/ui/panels/measures/MeasuresPanel.tsx';
import { spawnInThread } from '../../../src/workers/in-thread.ts';
import { createPool } from '../../../src/workers/pool.ts';
import { showPanel } from '../panels/show-panel.tsx';

/** Rules about a whole page, which a panel alone is not. */
const wholePage = ['page-has-heading-one', 'region', 'landmark-one-main', 'heading-order'];

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

  it.each([
    ['light', 900],
    ['dark', 390],
  ])('compare two of them in %s colours at %i px, for the keyboard too', async (theme, width) => {
    document.documentElement.dataset['theme'] = theme;
    onTestFinished(() => {
      delete document.documentElement.dataset['theme'];
    });
    const store = await computingStore();
    showPanel(store, <MeasuresPanel />, width);
    await userEvent.click(page.getByText('Two measures'));
    const points = page.getByRole('list', { name: 'Actors by Degree and Betweenness' });
    await expect.element(points).toBeInTheDocument();
    const focused = () => document.activeElement?.textContent ?? '';
    const degree = () => Number(/Degree (\d+)/.exec(focused())?.[1]);
    expect(points.element().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    points.element().querySelector<HTMLElement>('[tabindex="0"]')!.focus();
    expect(focused()).toMatch(/: Degree \d+, rank \d+ of \d+; Betweenness [\d.]+, rank \d+ of \d+/);
    const highest = degree();
    await userEvent.keyboard('{Home}');
    await expect.poll(degree).toBeLessThan(highest);
    const lowest = focused();
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(focused).not.toBe(lowest);
    const { index } = store.getState();
    await userEvent.keyboard('{Enter}');
    const [id] = store.getState().view.selectedActors;
    expect(focused()).toContain(index!.dataset.actors[index!.actor.get(id!)!]!.name);
    const { violations } = await axe.run('main', {
      rules: Object.fromEntries(wholePage.map((rule) => [rule, { enabled: false }])),
    });
    expect(violations.map(({ id: rule, nodes }) => [rule, nodes.map((node) => node.html)])).toEqual([]);
    await userEvent.selectOptions(page.getByLabelText('Across'), 'PageRank');
    await expect
      .element(page.getByRole('list', { name: 'Actors by PageRank and Betweenness' }))
      .toBeInTheDocument();
  });

  it('are sorted by the measure that the details ask about', async () => {
    const store = await computingStore();
    store.getState().changeView({ selectedActors: ['reeve'] });
    showPanel(
      store,
      <>
        <DetailsPanel />
        <MeasuresPanel />
      </>,
    );
    await userEvent.click(page.getByRole('button', { name: 'Why, and how sure: PageRank' }));
    await expect
      .element(page.getByRole('columnheader', { name: 'PageRank' }))
      .toHaveAttribute('aria-sort', 'descending');
    expect(store.getState().view.tab).toBe('measures');
  });

  it('lead to the filter of standings', async () => {
    showPanel(
      await computingStore(),
      <>
        <FiltersPanel />
        <MeasuresPanel />
      </>,
    );
    await userEvent.click(page.getByRole('button', { name: 'Standing', exact: true }));
    await expect.poll(() => document.activeElement?.textContent).toMatch(/^Standing/);
  });
});
