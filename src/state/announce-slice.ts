import type { StateCreator } from 'zustand/vanilla';
import type { AppState } from './app-state.ts';

/** The newest thing that the page said about itself, for everybody: shown briefly and read out. */
export interface AnnounceSlice {
  readonly announcement: { readonly text: string; readonly number: number };
  announce(text: string): void;
}

export const createAnnounceSlice: StateCreator<AppState, [], [], AnnounceSlice> = (set, get) => ({
  announcement: { text: '', number: 0 },
  announce: (text) => set({ announcement: { text, number: get().announcement.number + 1 } }),
});
