import { type ComponentType, lazy, Suspense } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { type Tab as TabId, tabs } from '../view/view.ts';
import { useApp } from './app-store.tsx';
import css from './Center.module.css';
import { FilterChips } from './controls/FilterChips.tsx';
import { ShownCounts } from './controls/ShownCounts.tsx';
import { GraphView } from './graph-view/GraphView.tsx';

const TablePanel = lazy(() => import('./panels/table/TablePanel.tsx'));
const SentencesPanel = lazy(() => import('./panels/sentences/SentencesPanel.tsx'));
const MeasuresPanel = lazy(() => import('./panels/measures/MeasuresPanel.tsx'));
const SourcesPanel = lazy(() => import('./panels/sources/SourcesPanel.tsx'));

const labels: Record<TabId, string> = {
  graph: 'Graph',
  table: 'Table',
  sentences: 'Sentences',
  measures: 'Measures',
  sources: 'Sources',
};

const lists: Record<Exclude<TabId, 'graph'>, ComponentType> = {
  table: TablePanel,
  sentences: SentencesPanel,
  measures: MeasuresPanel,
  sources: SourcesPanel,
};

/** The middle of the page: the same selection, window and filters, seen as a picture, a table, text, numbers or sources. */
export function Center() {
  const tab = useApp((state) => state.view.tab);
  const changeView = useApp((state) => state.changeView);
  return (
    <Tabs
      className={css.tabs ?? ''}
      selectedKey={tab}
      onSelectionChange={(key) => changeView({ tab: key as TabId })}
      keyboardActivation="manual"
    >
      <div className={css.bar}>
        <TabList aria-label="Ways to look" className={css.list ?? ''}>
          {tabs.map((id) => (
            <Tab key={id} id={id} className={css.tab ?? ''}>
              {labels[id]}
            </Tab>
          ))}
        </TabList>
        <ShownCounts />
      </div>
      <FilterChips />
      <TabPanel id="graph" className={css.panel ?? ''} shouldForceMount>
        <GraphView />
      </TabPanel>
      {(Object.keys(lists) as (keyof typeof lists)[]).map((id) => {
        const Panel = lists[id];
        return (
          <TabPanel key={id} id={id} className={css.panel ?? ''}>
            <Suspense fallback={<p className={css.waiting}>Opening…</p>}>
              <Panel />
            </Suspense>
          </TabPanel>
        );
      })}
    </Tabs>
  );
}
