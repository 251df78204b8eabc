import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { AppState } from '../state/app-state.ts';
import type { AppStore } from '../state/store.ts';

const StoreContext = createContext<AppStore | null>(null);

/** Gives the page below it one store. */
export function StoreProvider({ store, children }: { store: AppStore; children: ReactNode }) {
  return <StoreContext value={store}>{children}</StoreContext>;
}

/** The store itself, for code that acts without being drawn again. */
export function useAppStore(): AppStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('There is no store above this part of the page.');
  return store;
}

/** A part of the state; the caller is drawn again when it changes. */
export function useApp<T>(select: (state: AppState) => T): T {
  return useStore(useAppStore(), select);
}
