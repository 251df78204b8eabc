import { useApp } from '../app-store.tsx';
import { usePageWidth } from '../use-width.ts';
import type { SidePanel } from './index.ts';

/** Whether a side of the page is open, and how to open and close it. A sheet is open alone and is not remembered. */
export function usePanel(side: SidePanel['side']): {
  isOpen: boolean;
  isSheet: boolean;
  setOpen(open: boolean): void;
} {
  const width = usePageWidth();
  const isFolded = useApp((state) => state.folded.includes(side));
  const sheet = useApp((state) => state.sheet);
  const setFolded = useApp((state) => state.setFolded);
  const setSheet = useApp((state) => state.setSheet);
  const isSheet = width === 'phone' || (width === 'laptop' && side === 'right');
  return isSheet
    ? { isOpen: sheet === side, isSheet, setOpen: (open) => setSheet(open ? side : null) }
    : { isOpen: !isFolded, isSheet, setOpen: (open) => setFolded(side, !open) };
}
