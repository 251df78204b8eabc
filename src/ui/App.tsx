import { lazy, Suspense, useCallback, useState } from 'react';
import css from './App.module.css';
import { useApp } from './app-store.tsx';
import { Center } from './Center.tsx';
import { LiveRegion } from './controls/LiveRegion.tsx';
import { DropTarget } from './DropTarget.tsx';
import { ErrorPage } from './ErrorPage.tsx';
import { GraphHandleProvider } from './graph-view/graph-handle.tsx';
import { Header } from './header/Header.tsx';
import { FoldablePanel } from './panels/FoldablePanel.tsx';
import { sidePanels } from './panels/index.ts';
import { PanelBar } from './panels/PanelBar.tsx';
import { useKeys } from './use-keys.ts';
import { usePageTheme } from './use-page-theme.ts';

const AboutDataDialog = lazy(() => import('./about/AboutDataDialog.tsx'));
const HelpDialog = lazy(() => import('./help/HelpDialog.tsx'));
const SaveDialog = lazy(() => import('./save/SaveDialog.tsx'));
const StoryParts = lazy(() => import('./story/StoryParts.tsx'));

/** The whole page. */
export function App() {
  usePageTheme();
  const failure = useApp((state) => state.failure);
  const isEmpty = useApp((state) => state.index === null);
  const opening = useApp((state) => state.opening);
  if (failure) return <ErrorPage failure={failure} />;
  if (isEmpty) return <p className={css.opening}>{opening ?? 'Starting…'}</p>;
  return (
    <GraphHandleProvider>
      <Page />
    </GraphHandleProvider>
  );
}

function Page() {
  const [open, setOpen] = useState<'about' | 'help' | 'save' | 'stories' | null>(null);
  const openHelp = useCallback(() => setOpen('help'), []);
  const close = () => setOpen(null);
  useKeys({ onHelp: openHelp });
  return (
    <DropTarget>
      <div className={css.page}>
        <button type="button" className={css.skip} onClick={() => document.getElementById('center')?.focus()}>
          Skip to the graph
        </button>
        <Header
          onAbout={() => setOpen('about')}
          onHelp={openHelp}
          onSave={() => setOpen('save')}
          onStories={() => setOpen('stories')}
        />
        {sidePanels.map(({ side, title, Panel }) => (
          <FoldablePanel key={side} side={side} title={title}>
            <Panel />
          </FoldablePanel>
        ))}
        <main id="center" className={css.center} tabIndex={-1}>
          <Center />
        </main>
        <PanelBar />
        <LiveRegion />
      </div>
      <Suspense>
        {open === 'about' && <AboutDataDialog onClose={close} />}
        {open === 'help' && <HelpDialog onClose={close} />}
        {open === 'save' && <SaveDialog onClose={close} />}
        {open === 'stories' && <StoryParts onClose={close} />}
      </Suspense>
    </DropTarget>
  );
}
