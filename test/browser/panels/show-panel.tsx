import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';
import { readPackage } from '../../../src/formats/read-package.ts';
import { fetchPackage } from '../../../src/state/fetch-package.ts';
import type { AppStore } from '../../../src/state/store.ts';
import { createAppStore } from '../../../src/state/store.ts';
import { StoreProvider } from '../../../src/ui/app-store.tsx';
import { GraphHandleProvider } from '../../../src/ui/graph-view/graph-handle.tsx';
import type { Pool } from '../../../src/workers/pool.ts';
import '../../../src/ui/styles/tokens.css';
import '../../../src/ui/styles/base.css';

/** The files of a small dataset with every awkward thing in it: name to bytes. */
function villageCouncil(): Promise<Map<string, Uint8Array>> {
  return fetchPackage(new URL('/graph-data/examples/village-council/', location.href));
}

/** Threads that read packages on the spot and do nothing else, so that only the panel is under test. */
const readerOnly: Pool = {
  size: 1,
  run: ((job: { name: string }, request: { files: ReadonlyMap<string, Uint8Array> }) =>
    job.name === 'read-dataset'
      ? Promise.resolve(readPackage(request.files))
      : new Promise(() => {})) as unknown as Pool['run'],
  destroy() {},
};

/** A store with data in it. */
export async function openStore(files?: ReadonlyMap<string, Uint8Array>): Promise<AppStore> {
  const store = createAppStore(readerOnly);
  await store.getState().openFiles(files ?? (await villageCouncil()), 'test data');
  store.getState().openPartial();
  if (!store.getState().index) throw new Error(JSON.stringify(store.getState().failure));
  return store;
}

/** Draws a part of the page over a store, and takes it away when the test is done. */
export function showPanel(store: AppStore, panel: ReactNode, width = 900): void {
  const place = document.createElement('main');
  place.style.width = `${width}px`;
  place.style.height = '700px';
  document.body.append(place);
  const root = createRoot(place);
  root.render(
    <StoreProvider store={store}>
      <GraphHandleProvider>{panel}</GraphHandleProvider>
    </StoreProvider>,
  );
  onTestFinished(() => {
    root.unmount();
    place.remove();
  });
}
