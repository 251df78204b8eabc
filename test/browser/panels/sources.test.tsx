import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { dateWords } from '../../../src/ui/date-words.ts';
import SourcesPanel from '../../../src/ui/panels/sources/SourcesPanel.tsx';
import { openStore, showPanel } from './show-panel.tsx';

describe('the sources', () => {
  afterEach(() => vi.restoreAllMocks());

  it('say what each document is and how much rests on it alone', async () => {
    showPanel(await openStore(), <SourcesPanel />);
    const card = page.getByRole('article').filter({ hasText: 'Minutes of the council' }).first();
    await expect
      .element(card)
      .toHaveTextContent(`Village council · ${dateWords('2003-05-03')} · minutes · English`);
    await expect.element(card).toHaveTextContent('Carries 3 relations, 2 of them alone.');
  });

  it('link only to web addresses, with the host said and the way back closed', async () => {
    showPanel(await openStore(), <SourcesPanel />);
    const link = page.getByRole('link', { name: /example\.org/ }).first();
    await expect.element(link).toHaveAttribute('rel', 'noreferrer noopener');
    await expect.element(link).toHaveAttribute('target', '_blank');
  });

  it('open a document with all that it says and what only it says', async () => {
    const store = await openStore();
    showPanel(store, <SourcesPanel />);
    await userEvent.click(page.getByRole('button', { name: 'All that it says' }).first());
    expect(store.getState().view.document).toBe('minutes');
    await expect.element(page.getByText('a nuisance to the village')).toBeVisible();
    await expect.element(page.getByText('Only this document says so').first()).toBeVisible();
    await expect.element(page.getByText(/Contradicted by/)).toBeVisible();
  });

  it('draw who was made from whom, and say it', async () => {
    showPanel(await openStore(), <SourcesPanel />);
    await expect
      .element(page.getByRole('img', { name: '2 origins and 1 document made from others' }))
      .toBeVisible();
    const words = page.getByRole('region', { name: 'Family tree' }).getByRole('listitem');
    await expect
      .element(words)
      .toHaveTextContent(
        'Shore affair in brief was made from The week on the shore. Shortens the Gazette and changes one figure.',
      );
  });

  it('set positions side by side', async () => {
    showPanel(await openStore(), <SourcesPanel />);
    const part = page.getByRole('region', { name: 'Where they differ' });
    await expect.element(part.getByRole('heading', { name: 'Who had the road cleared' })).toBeVisible();
    expect(part.getByRole('listitem').elements()).toHaveLength(2);
  });

  it('show contested figures as a plot and as a table', async () => {
    showPanel(await openStore(), <SourcesPanel />);
    const part = page.getByRole('region', { name: 'Figures' });
    await expect.element(part.getByRole('img', { name: /People held/ })).toBeVisible();
    const rows = part.getByRole('table', { name: 'People held' }).getByRole('row');
    expect(rows.elements().map((row) => row.textContent)).toEqual([
      'ValueAs ofWho saysDocumentOriginPassage',
      expect.stringContaining(`2${dateWords('2003-05-09')}the document itselfValley GazetteValley Gazette`),
      expect.stringContaining(`5${dateWords('2003-05-12')}the document itselfCounty DigestValley Gazette`),
    ]);
  });

  it('save a bibliography as a file made in the browser', async () => {
    const blobs: Blob[] = [];
    const names: string[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.push(blob as Blob);
      return 'blob:test';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    showPanel(await openStore(), <SourcesPanel />);
    await userEvent.click(page.getByRole('button', { name: 'Save as BibTeX' }));
    expect(names[0]).toMatch(/\.bib$/);
    await expect(blobs[0]?.text()).resolves.toContain('Minutes of the council');
  });

  it('offer only the documents behind the selection when asked', async () => {
    const store = await openStore();
    store.getState().changeView({ selectedRelations: ['r01'] });
    showPanel(store, <SourcesPanel />);
    await userEvent.click(page.getByRole('radio', { name: 'The selection' }));
    await expect.element(page.getByText('1 document', { exact: true })).toBeVisible();
  });
});
