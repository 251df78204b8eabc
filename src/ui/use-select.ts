import { useCallback } from 'react';
import { selecting } from '../state/selection.ts';
import { useAppStore } from './app-store.tsx';

/** Something that can be selected, by its place in the data. */
export type Item = { readonly actor: number } | { readonly relation: number };

/** A function that selects one actor or relation, or nothing. */
export function useSelect(): (item: Item | null) => void {
  const store = useAppStore();
  return useCallback(
    (item) => {
      const { index, changeView } = store.getState();
      if (index) changeView(selecting(index, item));
    },
    [store],
  );
}
