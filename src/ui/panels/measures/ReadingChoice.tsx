import type { Direction, Parallel } from '../../../graph/rows.ts';
import { useApp } from '../../app-store.tsx';
import css from './Measures.module.css';

const directions: readonly { id: Direction; label: string }[] = [
  { id: 'as-stated', label: 'arrows as stated' },
  { id: 'reversed', label: 'arrows turned round' },
  { id: 'ignored', label: 'arrows ignored' },
];
const parallels: readonly { id: Parallel; label: string }[] = [
  { id: 'once', label: 'a pair of actors counts once' },
  { id: 'count', label: 'a pair counts by its relations' },
];

/** How relations count for the measures, in words. */
export function ReadingChoice() {
  const reading = useApp((state) => state.reading);
  const setReading = useApp((state) => state.setReading);
  return (
    <p className={css.choice}>
      <label>
        Direction{' '}
        <select
          value={reading.direction}
          onChange={(event) => setReading({ ...reading, direction: event.target.value as Direction })}
        >
          {directions.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        Several relations{' '}
        <select
          value={reading.parallel}
          onChange={(event) => setReading({ ...reading, parallel: event.target.value as Parallel })}
        >
          {parallels.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}
