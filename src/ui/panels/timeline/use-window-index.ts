import { useMemo } from 'react';
import { buildWindowIndex, type WindowIndex } from '../../../time/window-index.ts';
import type { TimelineDays } from './use-timeline-data.ts';

/** The relations of the timeline in time order; sorted when first asked for, since most visits never do. */
export function useWindowIndex({ bounds, include }: TimelineDays): () => WindowIndex {
  return useMemo(() => {
    let index: WindowIndex | null = null;
    return () => {
      index ??= buildWindowIndex(bounds, include);
      return index;
    };
  }, [bounds, include]);
}
