import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { AppStore } from '../../../src/state/store.ts';
import { dateWords } from '../../../src/ui/date-words.ts';
import { DetailsPanel } from '../../../src/ui/panels/details/DetailsPanel.tsx';
import { openStore, showPanel } from './show-panel.tsx';

describe('the details', () => {
  let store: AppStore;
  beforeEach(async () => {
    store = await openStore();
    showPanel(store, <DetailsPanel />, 348);
  });
  const select = (actors: string[], relations: string[] = []) =>
    store.getState().changeView({ selectedActors: actors, selectedRelations: relations });

  it('tell of the whole data while nothing is selected', async () => {
    const { title } = store.getState().index!.dataset;
    await expect.element(page.getByRole('heading', { name: title })).toBeVisible();
    await expect.element(page.getByText('9 actors', { exact: false })).not.toBeInTheDocument();
    await expect.element(page.getByText('8 of 8 actors and 12 of 12 relations.')).toBeVisible();
  });

  it('give an actor its names, role and relations in both directions, in the order of dates', async () => {
    select(['reeve']);
    await expect.element(page.getByRole('heading', { name: 'The reeve' })).toBeVisible();
    await expect.element(page.getByText('head of the council')).toBeVisible();
    const rows = page.getByRole('region', { name: 'Relations' }).getByRole('listitem').elements();
    expect(rows.map((row) => row.querySelector('span')?.textContent)).toEqual([
      dateWords('1999-03/..'),
      dateWords('2004~'),
      dateWords('[2003-05-02,2003-05-03]'),
      dateWords('2003-05-09'),
      'undated',
    ]);
    expect(rows[3]?.textContent).toContain('was criticised by Valley Gazette');
  });

  it('open a relation at the press of its button', async () => {
    select(['reeve']);
    await userEvent.click(page.getByRole('button', { name: 'was criticised by Valley Gazette' }));
    expect(store.getState().view.selectedRelations).toEqual(['r12']);
    await expect
      .element(page.getByRole('list', { name: 'Citations' }).getByRole('listitem'))
      .toHaveTextContent('why by night');
  });

  it('tell a disputed relation with who says so and who denies it', async () => {
    select([], ['r05']);
    const heading = page.getByRole('heading', { level: 3 });
    await expect
      .element(heading)
      .toHaveTextContent(/According to Fishers of the lower shore.*The reeve denies or disputes it/);
    const citations = page.getByRole('list', { name: 'Citations' });
    expect(citations.getByRole('listitem').elements()).toHaveLength(2);
    await expect.element(citations.getByRole('heading', { name: 'Attributes it to others 1' })).toBeVisible();
    await expect.element(citations.getByRole('heading', { name: 'Says no 1' })).toBeVisible();
    await expect.element(page.getByText('2 citations, 1 origin')).toBeVisible();
  });

  it('say that a copy adds no further support', async () => {
    select([], ['r06']);
    const copy = page.getByRole('list', { name: 'Citations' }).getByRole('listitem').nth(1);
    await expect.element(copy).toHaveTextContent('the same origin as above, so no further support');
  });

  it('say that an accusation is no finding', async () => {
    select([], ['r08']);
    await expect
      .element(page.getByText('It is not a finding that it is true.', { exact: false }))
      .toBeVisible();
  });

  it('count the relations that are hidden, and show them when asked', async () => {
    store.getState().changeView({ selectedActors: ['reeve'], undated: false });
    await expect.element(page.getByText('1 relation hidden by filters or the window')).toBeVisible();
    const rows = page.getByRole('region', { name: 'Relations' }).getByRole('list').getByRole('listitem');
    expect(rows.elements()).toHaveLength(4);
    await userEvent.click(page.getByRole('button', { name: 'Show', exact: true }));
    expect(rows.elements()).toHaveLength(5);
  });

  it('find the shortest paths to an actor that the reader names', async () => {
    select(['gazette']);
    await userEvent.click(page.getByRole('button', { name: 'Shortest paths to another actor…' }));
    await userEvent.type(page.getByRole('textbox', { name: 'Shortest paths to' }), 'constable{Enter}');
    expect(store.getState().view.path).toEqual({ from: 'gazette', to: 'constable' });
    await expect.element(page.getByText(/1 shortest path to .*2 steps long/)).toBeVisible();
  });

  it('focus on a neighbourhood and let go of it again', async () => {
    select(['reeve']);
    await userEvent.click(page.getByRole('button', { name: '2 steps' }));
    expect(store.getState().view.focus).toEqual({ actor: 'reeve', depth: 2 });
    await userEvent.click(page.getByRole('button', { name: '2 steps' }));
    expect(store.getState().view.focus).toBeNull();
  });

  it('list several selected things', async () => {
    select(['reeve', 'fishers'], ['r01']);
    await expect
      .element(page.getByRole('heading', { name: '2 actors and 1 relation selected' }))
      .toBeVisible();
  });
});
