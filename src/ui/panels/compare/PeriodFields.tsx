import type { Bounds, Window } from '../../../time/bounds.ts';
import { isoDay } from '../../../time/day.ts';
import { DateField } from '../timeline/DateField.tsx';
import css from './Compare.module.css';

interface Props {
  name: string;
  window: Window;
  onWindow: (window: Window) => void;
}

/** First and last day of a window that is compared. A date that cannot be used gets a sentence, and the window stays. */
export function PeriodFields({ name, window, onWindow }: Props) {
  const setFrom = (bounds: Bounds | null): string | null => {
    const from = bounds?.earliestStart ?? Number.NaN;
    if (!Number.isFinite(from)) return 'Write the first day.';
    if (from >= window.until)
      return 'The first day must not come after the last. The window stays as it was.';
    onWindow({ ...window, from });
    return null;
  };
  const setUntil = (bounds: Bounds | null): string | null => {
    const until = bounds?.latestEnd ?? Number.NaN;
    if (!Number.isFinite(until)) return 'Write the last day.';
    if (until <= window.from)
      return 'The last day must not come before the first. The window stays as it was.';
    onWindow({ ...window, until });
    return null;
  };
  return (
    <fieldset className={css.period}>
      <legend>{name}</legend>
      <DateField label="from" text={isoDay(window.from)} onDate={setFrom} />
      <DateField label="to" text={isoDay(window.until - 1)} onDate={setUntil} />
    </fieldset>
  );
}
