import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Pool } from '../workers/pool.ts';
import { createAnnounceSlice } from './announce-slice.ts';
import type { AppState } from './app-state.ts';
import { createArrangeSlice } from './arrange-slice.ts';
import { createDatasetSlice } from './dataset-slice.ts';
import { createMeasuresSlice } from './measures-slice.ts';
import { createPreferencesSlice } from './preferences-slice.ts';
import { createRobustnessSlice } from './robustness-slice.ts';
import { createServices } from './services.ts';
import { createShownSlice } from './shown-slice.ts';
import { createStorySlice } from './story-slice.ts';
import { createViewSlice } from './view-slice.ts';

/** The one place where the page keeps what it knows. */
export type AppStore = StoreApi<AppState>;

/** Makes a store whose heavy work runs on the given threads. */
export function createAppStore(pool: Pool): AppStore {
  const store: AppStore = createStore<AppState>()((set, get, api) => {
    const services = createServices(pool, (words) => get().announce(words));
    return {
      ...createAnnounceSlice(set, get, api),
      ...createPreferencesSlice(set, get, api),
      ...createViewSlice(set, get, api),
      ...createArrangeSlice(services)(set, get, api),
      ...createDatasetSlice(services)(set, get, api),
      ...createShownSlice(set, get, api),
      ...createMeasuresSlice(services)(set, get, api),
      ...createStorySlice(set, get, api),
      ...createRobustnessSlice(services)(set, get, api),
      pool,
    };
  });
  return store;
}
