import { useMemo } from 'react';
import type { DataIndex } from '../state/data-index.ts';
import { useApp } from './app-store.tsx';

/** One byte for each document, 1 for those that are switched off in the filters. */
export function useHiddenDocuments({ dataset }: DataIndex): Uint8Array {
  const ids = useApp((state) => state.view.hiddenDocuments);
  return useMemo(
    () => Uint8Array.from(dataset.documents, ({ id }) => (ids.includes(id) ? 1 : 0)),
    [dataset, ids],
  );
}
