import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { toDay } from '../../../src/time/day.ts';
import { formatDay } from '../../../src/time/format-day.ts';
import { readerLocale } from '../../../src/ui/date-words.ts';
import { TimelinePanel } from '../../../src/ui/panels/timeline/TimelinePanel.tsx';
import { openStore, showPanel } from '../panels/show-panel.tsx';

const start = () => page.getByRole('slider', { name: 'Window start' });
const day = (dayOfMonth: number) => toDay(2003, 5, dayOfMonth);
const words = (dayOfMonth: number) => formatDay(day(dayOfMonth), readerLocale);
const window = (from: number, to: number) => ({ from: day(from), until: day(to) + 1 });

async function open(patch = {}) {
  const store = await openStore();
  store.getState().changeView(patch);
  showPanel(store, <TimelinePanel />, 1200);
  await expect.element(start()).toBeInTheDocument();
  return store;
}

function focus(element: Element): void {
  (element as HTMLElement).focus();
}

describe('the timeline', () => {
  it('moves an end of the window by arrow keys, a week by Page Up and Down, and tells the day', async () => {
    const store = await open({ window: window(9, 20) });
    focus(start().element());
    await userEvent.keyboard('{ArrowRight}');
    expect(store.getState().view.window).toEqual(window(10, 20));
    await userEvent.keyboard('{PageDown}');
    expect(store.getState().view.window).toEqual(window(3, 20));
    await expect.element(start()).toHaveAttribute('aria-valuetext', `${words(3)}: 3 certain, 4 possible`);
  });

  it('goes to the first day with Home', async () => {
    const store = await open({ window: window(9, 20) });
    focus(start().element());
    await userEvent.keyboard('{Home}');
    expect(store.getState().view.window?.from).toBe(Number(start().element().getAttribute('min')));
  });

  it('plays and pauses with Space, as one step for undo', async () => {
    const store = await open({ window: window(3, 3) });
    const before = store.getState().past.length;
    focus(start().element());
    await userEvent.keyboard(' ');
    await expect.element(page.getByRole('button', { name: 'Pause' })).toBeInTheDocument();
    await expect.poll(() => store.getState().view.window?.from, { timeout: 5000 }).toBe(day(5));
    await userEvent.keyboard(' ');
    await expect.element(page.getByRole('button', { name: 'Play' })).toBeInTheDocument();
    expect(store.getState().past.length).toBe(before + 1);
    store.getState().undo();
    expect(store.getState().view.window).toEqual(window(3, 3));
  });

  it('keeps the window and says why when a typed date is wrong or in the wrong order', async () => {
    const store = await open({ window: window(9, 20) });
    const from = page.getByRole('textbox', { name: 'From' });
    await userEvent.fill(from, '2003-02-30');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('alert')).toBeVisible();
    await userEvent.fill(from, '2003-06-01');
    await userEvent.keyboard('{Enter}');
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent('must not come after the last, 2003-05-20');
    expect(store.getState().view.window).toEqual(window(9, 20));
  });

  it('lists what enters and leaves with a step, in words', async () => {
    const store = await open({ window: window(2, 2), undated: false });
    await userEvent.click(page.getByRole('button', { name: /What changes/ }));
    const list = page.getByRole('region', { name: `What changes from ${words(1)} to ${words(2)}` });
    await expect.element(list).toBeInTheDocument();
    await userEvent.click(page.getByRole('button', { name: 'One step on' }));
    await expect
      .element(page.getByRole('region', { name: `What changes from ${words(2)} to ${words(3)}` }))
      .toBeInTheDocument();
    await expect
      .poll(() => store.getState().announcement.text)
      .toBe(`${words(3)}: 2 relations came, 2 went.`);
  });

  it('turns into a chronology whose rows are reached by arrow keys and selected with Enter', async () => {
    const store = await open();
    await userEvent.click(page.getByRole('button', { name: 'Chronology' }));
    const rows = page.getByRole('region', { name: /^Chronology of all/ }).getByRole('button');
    await expect.element(rows.first()).toHaveAttribute('tabindex', '0');
    focus(rows.first().element());
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(store.getState().view.selectedRelations).toHaveLength(1);
    await expect.element(rows.nth(1)).toHaveAttribute('aria-current', 'true');
  });

  it('keeps what is rarer under More, which Escape closes', async () => {
    await open();
    await userEvent.click(page.getByText('More', { exact: true }));
    await expect.element(page.getByLabelText('Which date counts')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByLabelText('Which date counts')).not.toBeVisible();
  });

  it('compares two windows in words', async () => {
    await open({ window: window(9, 9) });
    await userEvent.click(page.getByText('More', { exact: true }));
    await userEvent.click(page.getByRole('button', { name: 'Compare two windows…' }));
    const dialog = page.getByRole('dialog', { name: 'Compare two windows' });
    await expect.element(dialog.getByRole('region', { name: 'Relations that came' })).toBeVisible();
    await expect.element(dialog.getByRole('region', { name: 'Actors that stayed' })).toBeVisible();
  });

  it('has nothing that axe objects to, as bars and as a chronology', async () => {
    await open({ window: window(9, 9) });
    const rules = Object.fromEntries(
      ['region', 'landmark-one-main', 'page-has-heading-one', 'heading-order'].map((id) => [
        id,
        { enabled: false },
      ]),
    );
    const bars = await axe.run(document.body, { rules });
    await userEvent.click(page.getByRole('button', { name: 'Chronology' }));
    await expect.element(page.getByRole('region', { name: /^Chronology/ })).toBeInTheDocument();
    const lines = await axe.run(document.body, { rules });
    expect(
      [...bars.violations, ...lines.violations].map(({ id, nodes }) => `${id} ${nodes[0]?.html}`),
    ).toEqual([]);
  });
});
