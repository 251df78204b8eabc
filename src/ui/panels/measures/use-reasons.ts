import { useEffect, useState } from 'react';
import type { RankReasons } from '../../../state/rank-reasons.ts';
import { useApp, useAppStore } from '../../app-store.tsx';

/** What gives an actor its value by a measure; null until it is found, and where nothing is known of it. */
export function useReasons(measure: string, actor: number): RankReasons | null {
  const store = useAppStore();
  const outcome = useApp((state) => state.measures.get(measure));
  const [found, setFound] = useState<{ of: unknown; actor: number; reasons: RankReasons | null } | null>(
    null,
  );
  useEffect(() => {
    if (!outcome) return;
    const stop = new AbortController();
    const { reasonsOf, announce } = store.getState();
    reasonsOf(measure, actor, stop.signal)
      .then((reasons) => !stop.signal.aborted && setFound({ of: outcome, actor, reasons }))
      .catch((error: unknown) => {
        if (!stop.signal.aborted) announce(`The rank could not be explained: ${String(error)}`);
      });
    return () => stop.abort();
  }, [store, outcome, measure, actor]);
  return found !== null && found.of === outcome && found.actor === actor ? found.reasons : null;
}
