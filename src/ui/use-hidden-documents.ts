import { useMemo } from 'react';
import { markUnpublished } from '../evidence/published-by.ts';
import type { DataIndex } from '../state/data-index.ts';
import { useApp } from './app-store.tsx';

/** One byte for each document, 1 for those that are switched off in the filters. */
export function useSwitchedOffDocuments(index: DataIndex | null): Uint8Array {
  const ids = useApp((state) => state.view.hiddenDocuments);
  const documents = index?.dataset.documents;
  return useMemo(
    () => Uint8Array.from(documents ?? [], ({ id }) => (ids.includes(id) ? 1 : 0)),
    [documents, ids],
  );
}

/**
 * One byte for each document, 1 for those that are read as if they said nothing: switched off in the filters, or, on the clock of
 * publication, not yet there on the last day of the window.
 */
export function useHiddenDocuments(index: DataIndex): Uint8Array {
  const switchedOff = useSwitchedOffDocuments(index);
  const before = useApp(({ view }) => (view.clock === 'reported' ? view.window?.until : undefined));
  const { documents } = index.dataset;
  return useMemo(
    () => (before === undefined ? null : markUnpublished(documents, before, switchedOff)) ?? switchedOff,
    [documents, before, switchedOff],
  );
}
