import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DetailsPanel } from '../../../src/ui/panels/details/DetailsPanel.tsx';
import SentencesPanel from '../../../src/ui/panels/sentences/SentencesPanel.tsx';
import SourcesPanel from '../../../src/ui/panels/sources/SourcesPanel.tsx';
import TablePanel from '../../../src/ui/panels/table/TablePanel.tsx';
import type { View } from '../../../src/view/view.ts';
import { openStore, showPanel } from './show-panel.tsx';

const views: readonly [name: string, Panel: () => React.ReactNode, patch: Partial<View>][] = [
  ['the details of the data', DetailsPanel, {}],
  ['the details of an actor', DetailsPanel, { selectedActors: ['reeve'] }],
  [
    'the details of paths',
    DetailsPanel,
    { selectedActors: ['gazette'], path: { from: 'gazette', to: 'miller' } },
  ],
  ['the details of a disputed relation', DetailsPanel, { selectedRelations: ['r05'] }],
  ['the details of an accusation', DetailsPanel, { selectedRelations: ['r08'] }],
  [
    'the details of several things',
    DetailsPanel,
    { selectedActors: ['reeve', 'fishers'], selectedRelations: ['r01'] },
  ],
  ['the table', TablePanel, { selectedActors: ['reeve'], hiddenActorTypes: ['media'] }],
  ['the sentences', SentencesPanel, { selectedRelations: ['r01'] }],
  ['the sources', SourcesPanel, { document: 'minutes' }],
];

/** Rules about a whole page, which a panel alone is not. */
const wholePage = ['page-has-heading-one', 'region', 'landmark-one-main', 'heading-order'];

describe.each(['light', 'dark'])('in %s colours, axe finds nothing in', (theme) => {
  afterEach(() => {
    delete document.documentElement.dataset['theme'];
  });

  it.each(views)('%s', async (_, Panel, patch) => {
    document.documentElement.dataset['theme'] = theme;
    const store = await openStore();
    store.getState().changeView(patch);
    showPanel(store, <Panel />, theme === 'dark' ? 390 : 900);
    await expect.element(page.getByRole('heading').or(page.getByRole('table')).first()).toBeInTheDocument();
    if (Panel === TablePanel) await userEvent.click(page.getByRole('switch'));
    const { violations } = await axe.run('main', {
      rules: Object.fromEntries(wholePage.map((rule) => [rule, { enabled: false }])),
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });
});
