import type { StateCreator } from 'zustand/vanilla';
import type { AppState } from './app-state.ts';
import { readSettings, type StoredSettings, writeSettings } from './storage.ts';

type Theme = StoredSettings['theme'];

/** How the reader likes the page: theme and folded panels. Kept in the browser. */
export interface PreferencesSlice {
  readonly theme: Theme;
  readonly folded: readonly string[];
  /** The one panel that lies over the graph on a narrow page; not kept. */
  readonly sheet: 'left' | 'right' | 'bottom' | null;
  setTheme(theme: Theme): void;
  setFolded(panel: string, folded: boolean): void;
  setSheet(sheet: PreferencesSlice['sheet']): void;
}

export const createPreferencesSlice: StateCreator<AppState, [], [], PreferencesSlice> = (set, get) => {
  const keep = () => writeSettings({ theme: get().theme, folded: get().folded });
  return {
    ...readSettings(),
    sheet: null,
    setSheet: (sheet) => set({ sheet }),
    setTheme(theme) {
      set({ theme });
      keep();
    },
    setFolded(panel, folded) {
      const others = get().folded.filter((name) => name !== panel);
      set({ folded: folded ? [...others, panel] : others });
      keep();
    },
  };
};
