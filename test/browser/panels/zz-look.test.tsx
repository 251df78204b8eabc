import { it } from 'vitest';
import { page } from 'vitest/browser';
import { fetchPackage } from '../../../src/state/fetch-package.ts';
import { DetailsPanel } from '../../../src/ui/panels/details/DetailsPanel.tsx';
import SentencesPanel from '../../../src/ui/panels/sentences/SentencesPanel.tsx';
import SourcesPanel from '../../../src/ui/panels/sources/SourcesPanel.tsx';
import TablePanel from '../../../src/ui/panels/table/TablePanel.tsx';
import { openStore, showPanel } from './show-panel.tsx';

const january = () => fetchPackage(new URL('/graph-data/january-2022/', location.href));
const pause = () => new Promise((r) => setTimeout(r, 400));
const views: [string, object][] = [
  ['none', {}],
  ['actor', { selectedActors: ['reeve'] }],
  ['rel', { selectedRelations: ['r05'] }],
  ['path', { selectedActors: ['gazette'], path: { from: 'gazette', to: 'miller' } }],
  ['many', { selectedActors: ['reeve', 'fishers'], selectedRelations: ['r01'] }],
];
for (const theme of ['light', 'dark']) {
  for (const [name, patch] of views)
    it(`details ${name} ${theme}`, async () => {
      document.documentElement.dataset['theme'] = theme;
      await page.viewport(348, 1100);
      const store = await openStore();
      store.getState().changeView(patch);
      showPanel(store, <DetailsPanel />, 348);
      await pause();
      await page.screenshot({ path: `/tmp/shots/details-${name}-${theme}.png` });
    });
  for (const [name, Panel] of [
    ['table', TablePanel],
    ['sentences', SentencesPanel],
    ['sources', SourcesPanel],
  ] as const)
    for (const width of [900, 390])
      it(`${name} ${theme} ${width}`, async () => {
        document.documentElement.dataset['theme'] = theme;
        await page.viewport(width, 900);
        const store = await openStore(theme === 'light' ? await january() : undefined);
        showPanel(store, <Panel />, width);
        await pause();
        await page.screenshot({ path: `/tmp/shots/${name}-${width}-${theme}.png` });
      });
}
