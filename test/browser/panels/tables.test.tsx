import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import TablePanel from '../../../src/ui/panels/table/TablePanel.tsx';
import { openStore, showPanel } from './show-panel.tsx';

const rowNames = (): string[] =>
  [...document.querySelectorAll('tbody th button')].map((button) => button.textContent ?? '');

/** A package of so many actors, each related to the next. */
function longPackage(count: number): Map<string, Uint8Array> {
  const places = Array.from({ length: count }, (_, place) => place);
  const actors = ['id,name', ...places.map((place) => `a${place},Actor number ${(place * 7919) % count}`)];
  const relations = [
    'id,source,target',
    ...places.slice(1).map((place) => `r${place},a${place - 1},a${place}`),
  ];
  const encoder = new TextEncoder();
  return new Map([
    ['actors.csv', encoder.encode(actors.join('\n'))],
    ['relations.csv', encoder.encode(relations.join('\n'))],
  ]);
}

describe('the tables', () => {
  it('list the actors shown by their names, the most connected first', async () => {
    showPanel(await openStore(), <TablePanel />);
    const table = page.getByRole('table', { name: 'Actors' });
    await expect.element(table).toHaveAttribute('aria-rowcount', '9');
    await expect
      .element(page.getByRole('columnheader', { name: 'Relations' }))
      .toHaveAttribute('aria-sort', 'descending');
    expect(rowNames().slice(0, 2)).toEqual(['Fishers of the lower shore', 'Village council']);
  });

  it('sort by a column, and the other way round at a second press', async () => {
    showPanel(await openStore(), <TablePanel />);
    const head = page.getByRole('columnheader', { name: 'Name' });
    await userEvent.click(head.getByRole('button'));
    await expect.element(head).toHaveAttribute('aria-sort', 'ascending');
    expect(rowNames()[0]).toBe('Dairy cooperative');
    await userEvent.click(head.getByRole('button'));
    await expect.element(head).toHaveAttribute('aria-sort', 'descending');
    expect(rowNames()[0]).toBe('Village council');
  });

  it('put undated relations last in either direction', async () => {
    showPanel(await openStore(), <TablePanel />);
    await userEvent.click(page.getByRole('radio', { name: 'Relations 12' }));
    const head = page.getByRole('columnheader', { name: 'Date' });
    await expect.element(head).toHaveAttribute('aria-sort', 'ascending');
    const lastRow = () => document.querySelector('tbody tr:nth-last-child(1)')?.textContent;
    expect(lastRow()).toContain('undated');
    await userEvent.click(head.getByRole('button'));
    expect(lastRow()).toContain('undated');
  });

  it('go from row to row by arrow keys and select with Enter', async () => {
    const store = await openStore();
    showPanel(store, <TablePanel />);
    const first = page.getByRole('button', { name: 'Fishers of the lower shore' });
    await expect.element(first).toHaveAttribute('tabindex', '0');
    (first.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowDown}');
    const second = page.getByRole('button', { name: 'Village council' });
    await expect.element(second).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(store.getState().view.selectedActors).toEqual(['council']);
    await expect.element(second).toHaveAttribute('aria-pressed', 'true');
    await userEvent.keyboard('{End}');
    await expect.element(page.getByRole('rowheader').last().getByRole('button')).toHaveFocus();
  });

  it('leave out what is hidden unless it is asked for', async () => {
    const store = await openStore();
    store.getState().changeView({ undated: false });
    showPanel(store, <TablePanel />);
    await userEvent.click(page.getByRole('radio', { name: 'Relations 11' }));
    const table = page.getByRole('table', { name: 'Relations' });
    await expect.element(table).toHaveAttribute('aria-rowcount', '12');
    await userEvent.click(page.getByRole('switch', { name: 'Include hidden' }));
    await expect.element(table).toHaveAttribute('aria-rowcount', '13');
  });

  it('make only the rows in sight of a hundred thousand, and reach the last one', async () => {
    const count = 100_000;
    showPanel(await openStore(longPackage(count)), <TablePanel />);
    const table = page.getByRole('table', { name: 'Actors' });
    await expect.element(table).toHaveAttribute('aria-rowcount', String(count + 1));
    await userEvent.click(page.getByRole('columnheader', { name: 'Name' }).getByRole('button'));
    await expect.element(page.getByRole('button', { name: 'Actor number 0', exact: true })).toBeVisible();
    (page.getByRole('button', { name: 'Actor number 0', exact: true }).element() as HTMLElement).focus();
    await userEvent.keyboard('{End}');
    await expect.element(page.getByRole('button', { name: 'Actor number 99999', exact: true })).toHaveFocus();
    expect(document.querySelectorAll('tbody tr').length).toBeLessThan(90);
    const last = document.activeElement?.closest('tr');
    expect(last?.getAttribute('aria-rowindex')).toBe(String(count + 1));
  });
});
