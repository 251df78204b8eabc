import { useApp } from '../../app-store.tsx';
import css from './Measures.module.css';
import { usedWords } from './reading-words.ts';

/** Which set the numbers belong to, and how far a computation is. */
export function MeasuringState() {
  const counts = useApp((state) => state.shown?.counts);
  const reading = useApp((state) => state.reading);
  const measuring = useApp((state) => state.measuring);
  const waiting = useApp((state) => state.waitingSeconds);
  const measureAll = useApp((state) => state.measureAll);
  const stop = useApp((state) => state.stopMeasuring);
  if (!counts) return null;
  return (
    <p className={css.state}>
      {waiting !== null && (
        <>
          A first look: quick measures, and betweenness from paths drawn by chance. All of them, exactly, take
          about {waiting} seconds.{' '}
          <button type="button" className={css.button} onClick={measureAll}>
            Compute
          </button>
        </>
      )}
      {measuring !== null && (
        <>
          Computing… <progress value={measuring} aria-label="Measures" />{' '}
          <button type="button" className={css.button} onClick={stop}>
            Stop
          </button>
        </>
      )}
      {waiting === null && measuring === null && (
        <>Computed over what is shown: {usedWords(counts, reading)}.</>
      )}
    </p>
  );
}
