import { useRef, useState } from 'react';
import type { Bounds, Window } from '../../../time/bounds.ts';
import { isoDay } from '../../../time/day.ts';
import { useApp } from '../../app-store.tsx';
import { DateField } from './DateField.tsx';

/** The window as two dates. An empty field means the first or last date of the data; both empty mean no window. */
export function WindowFields({ all }: { all: Window }) {
  const window = useApp((state) => state.view.window);
  const timeMode = useApp((state) => state.view.timeMode);
  const changeView = useApp((state) => state.changeView);
  /** A first or last day that the other end did not allow; it is taken up once the other end does. */
  const pending = useRef<{ from?: number; until?: number }>({});
  const [taken, setTaken] = useState(0);

  const show = (next: Window) => {
    if (pending.current.from !== undefined || pending.current.until !== undefined) setTaken(taken + 1);
    pending.current = {};
    changeView({ window: next });
    return null;
  };

  const setFrom = (bounds: Bounds | null): string | null => {
    const from = bounds ? bounds.earliestStart : all.from;
    if (!Number.isFinite(from)) return 'This date has no beginning. Write the first day to show.';
    if (!bounds && !window) return null;
    const until = pending.current.until ?? window?.until ?? Math.max(all.until, from + 1);
    if (from < until) return show({ from, until });
    pending.current = { from };
    return `The first day must not come after the last, ${isoDay(until - 1)}. The window stays as it was until you write a later last day.`;
  };

  const setUntil = (bounds: Bounds | null): string | null => {
    const until = bounds ? bounds.latestEnd : all.until;
    if (!Number.isFinite(until)) return 'This date has no end. Write the last day to show.';
    if (!bounds && !window) return null;
    const first = timeMode === 'as-of' ? until - 1 : Math.min(all.from, until - 1);
    const from = pending.current.from ?? window?.from ?? first;
    if (from < until) return show({ from, until });
    pending.current = { until };
    return `The last day must not come before the first, ${isoDay(from)}. The window stays as it was until you write an earlier first day.`;
  };

  return (
    <>
      <DateField
        key={`from ${taken}`}
        label="From"
        text={window ? isoDay(window.from) : ''}
        onDate={setFrom}
      />
      <DateField
        key={`to ${taken}`}
        label="To"
        text={window ? isoDay(window.until - 1) : ''}
        onDate={setUntil}
      />
    </>
  );
}
