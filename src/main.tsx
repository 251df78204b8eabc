import '@fontsource-variable/inter/index.css';
import './ui/styles/tokens.css';
import './ui/styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createAppStore } from './state/store.ts';
import { bindAddress } from './state/url.ts';
import { App } from './ui/App.tsx';
import { StoreProvider } from './ui/app-store.tsx';
import { sampleFolder, samples } from './ui/samples.ts';
import { createPool } from './workers/pool.ts';
import { spawnWorker } from './workers/spawn.ts';

const pool = createPool(spawnWorker, Math.max(1, Math.min(8, navigator.hardwareConcurrency)));
const store = createAppStore(pool);
const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the app.');

bindAddress(store);
void store.getState().openFolder(sampleFolder(samples[0].folder));
createRoot(root).render(
  <StrictMode>
    <StoreProvider store={store}>
      <App />
    </StoreProvider>
  </StrictMode>,
);
