import { useApp } from '../../app-store.tsx';
import css from './Measures.module.css';

/** Which set the numbers belong to, and how far a computation is. */
export function MeasuringState() {
  const counts = useApp((state) => state.shown?.counts);
  const measuring = useApp((state) => state.measuring);
  const waiting = useApp((state) => state.waitingSeconds);
  const measureAll = useApp((state) => state.measureAll);
  const stop = useApp((state) => state.stopMeasuring);
  if (!counts) return null;
  return (
    <p className={css.state}>
      {waiting !== null && (
        <>
          This takes about {waiting} seconds.{' '}
          <button type="button" onClick={measureAll}>
            Compute
          </button>
        </>
      )}
      {measuring !== null && (
        <>
          Computing… <progress value={measuring} aria-label="Measures" />{' '}
          <button type="button" onClick={stop}>
            Stop
          </button>
        </>
      )}
      {waiting === null && measuring === null && (
        <>
          Computed over what is shown: {counts.actors} actors, {counts.relations} relations ({counts.certain}{' '}
          certain, {counts.possible} possible, {counts.undated} undated).
        </>
      )}
    </p>
  );
}
