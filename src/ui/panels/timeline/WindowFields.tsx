import type { Bounds, Window } from '../../../time/bounds.ts';
import { isoDay } from '../../../time/day.ts';
import { useApp } from '../../app-store.tsx';
import { DateField } from './DateField.tsx';

/** The window as two dates. An empty field means the first or last date of the data; both empty mean no window. */
export function WindowFields({ all }: { all: Window }) {
  const window = useApp((state) => state.view.window);
  const changeView = useApp((state) => state.changeView);

  const setFrom = (bounds: Bounds | null): string | null => {
    const from = bounds ? bounds.earliestStart : all.from;
    if (!Number.isFinite(from)) return 'This date has no beginning. Write the first day to show.';
    if (!bounds && !window) return null;
    if (window && from >= window.until) {
      const last = isoDay(window.until - 1);
      return `The first day must not come after the last, ${last}. The window stays as it was; write the last day first.`;
    }
    const until = window?.until ?? Math.max(all.until, from + 1);
    changeView({ window: { from, until: Math.max(until, from + 1) } });
    return null;
  };

  const setUntil = (bounds: Bounds | null): string | null => {
    const until = bounds ? bounds.latestEnd : all.until;
    if (!Number.isFinite(until)) return 'This date has no end. Write the last day to show.';
    if (!bounds && !window) return null;
    const from = window?.from ?? Math.min(all.from, until - 1);
    if (until <= from)
      return `The last day must not come before the first, ${isoDay(from)}. The window stays as it was.`;
    changeView({ window: { from, until } });
    return null;
  };

  return (
    <>
      <DateField label="From" text={window ? isoDay(window.from) : ''} onDate={setFrom} />
      <DateField label="To" text={window ? isoDay(window.until - 1) : ''} onDate={setUntil} />
    </>
  );
}
