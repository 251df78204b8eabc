import { useEffect, useRef, useState } from 'react';
import { shownOf } from '../../../state/shown-slice.ts';
import type { Window } from '../../../time/bounds.ts';
import { formatWindow } from '../../../time/format-date.ts';
import { stepWindow } from '../../../time/steps.ts';
import { useApp, useAppStore } from '../../app-store.tsx';
import { readerLocale } from '../../date-words.ts';
import { plural } from '../../plural.ts';
import { diffShown } from './diff-shown.ts';
import type { Playback } from './use-playback.ts';

/** How long the window must rest before its changes are worked out, in milliseconds. */
const restTime = 180;
/** Above this many relations the changes are worked out only for a reader who wants to see them. */
const unasked = 200_000;
/** Above this speed the steps are too quick to be read out. */
const readable = 1;

/** What one step of the window changes. */
export interface StepChanges {
  readonly before: Window;
  readonly after: Window;
  /** Relations, in the order of the data. */
  readonly entering: readonly number[];
  readonly leaving: readonly number[];
}

/**
 * What enters and what leaves between the window one step earlier and the window. Null without a window. Says so in one short line
 * whenever the window was moved, but not while it plays fast.
 */
export function useStepChanges({ rule, isPlaying, speed }: Playback, isWanted: boolean): StepChanges | null {
  const store = useAppStore();
  const shown = useApp((state) => state.shown);
  const [changes, setChanges] = useState<StepChanges | null>(null);
  useEffect(() => {
    const { index, view, shown: latest } = store.getState();
    const after = view.window;
    if (!index || !after || latest !== shown || (!isWanted && index.dataset.relations.count > unasked)) {
      setChanges(null);
      return;
    }
    const before = stepWindow(after, -1, rule);
    if (!before || !shown) return setChanges(null);
    const timer = setTimeout(() => {
      const earlier = shownOf(index, { ...view, window: before });
      setChanges({ before, after, ...diffShown(earlier.relations, shown.relations) });
    }, restTime);
    return () => clearTimeout(timer);
  }, [store, shown, rule, isWanted]);

  // Filters and opening the page change what is shown too, but only a moved window is told.
  const told = useRef(store.getState().view.window);
  const isQuiet = isPlaying && speed > readable;
  useEffect(() => {
    if (!changes || changes.after === told.current) return;
    told.current = changes.after;
    if (isQuiet) return;
    const { entering, leaving, after } = changes;
    const words = `${plural(entering.length, 'relation')} came, ${leaving.length} went.`;
    store.getState().announce(`${formatWindow(after, readerLocale)}: ${words}`);
  }, [changes, isQuiet, store]);
  return changes;
}
