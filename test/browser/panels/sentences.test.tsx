import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import SentencesPanel from '../../../src/ui/panels/sentences/SentencesPanel.tsx';
import { openStore, showPanel } from './show-panel.tsx';

const headings = (): string[] =>
  [...document.querySelectorAll('h3')].map((heading) => heading.textContent ?? '');

describe('the sentences', () => {
  it('stand actor by actor, each relation under both of its ends', async () => {
    showPanel(await openStore(), <SentencesPanel />);
    await expect.element(page.getByRole('heading', { name: 'Dairy cooperative' })).toBeVisible();
    expect(headings()[0]).toBe('Dairy cooperative');
    const fed = /supported Fishers of the lower shore|was supported by Dairy cooperative/;
    expect(page.getByRole('listitem').filter({ hasText: fed }).elements()).toHaveLength(2);
  });

  it('stand day by day when asked, undated ones last', async () => {
    showPanel(await openStore(), <SentencesPanel />);
    await userEvent.click(page.getByRole('radio', { name: 'By day' }));
    await expect.element(page.getByRole('heading', { name: 'From March 1999, still open' })).toBeVisible();
    expect(headings().at(-1)).toBe('Undated');
    expect(page.getByRole('listitem').elements()).toHaveLength(12);
  });

  it('follow the filters', async () => {
    const store = await openStore();
    showPanel(store, <SentencesPanel />);
    await userEvent.click(page.getByRole('radio', { name: 'By day' }));
    store.getState().changeView({ hiddenStandings: ['stated', 'uncited'] });
    await expect.element(page.getByText('3 relations', { exact: true })).toBeVisible();
    expect(page.getByRole('listitem').elements()).toHaveLength(3);
  });

  it('lead to the evidence of a relation and to its actors', async () => {
    const store = await openStore();
    showPanel(store, <SentencesPanel />);
    await userEvent.click(page.getByRole('radio', { name: 'By day' }));
    await userEvent.click(page.getByRole('button', { name: 'Evidence' }).first());
    expect(store.getState().view.selectedRelations).toEqual(['r01']);
    await userEvent.click(page.getByRole('listitem').first().getByRole('link', { name: 'The reeve' }));
    expect(store.getState().view.selectedActors).toEqual(['reeve']);
  });

  it('are all there while the page is printed', async () => {
    const encoder = new TextEncoder();
    const actors = ['id', ...Array.from({ length: 300 }, (_, place) => `a${place}`)].join('\n');
    const relations = [
      'source,target',
      ...Array.from({ length: 299 }, (_, place) => `a${place},a${place + 1}`),
    ];
    const files = new Map([
      ['actors.csv', encoder.encode(actors)],
      ['relations.csv', encoder.encode(relations.join('\n'))],
    ]);
    showPanel(await openStore(files), <SentencesPanel />);
    await expect.element(page.getByRole('heading', { name: 'a0', exact: true })).toBeVisible();
    expect(document.querySelectorAll('li').length).toBeLessThan(150);
    window.dispatchEvent(new Event('beforeprint'));
    expect(document.querySelectorAll('li')).toHaveLength(598);
    window.dispatchEvent(new Event('afterprint'));
    await expect.poll(() => document.querySelectorAll('li').length).toBeLessThan(150);
  });
});
