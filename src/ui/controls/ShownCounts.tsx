import { useApp } from '../app-store.tsx';
import css from './ShownCounts.module.css';

/** How much of the data the reader sees, and how sure the window is of it. */
export function ShownCounts() {
  const counts = useApp((state) => state.shown?.counts);
  const hasWindow = useApp((state) => state.view.window !== null);
  if (!counts) return null;
  const shown = `${counts.actors} of ${counts.actorsTotal} actors · ${counts.relations} of ${counts.relationsTotal} relations`;
  const sure = `${counts.certain} certain · ${counts.possible} possible · ${counts.undated} undated`;
  return (
    <div role="status" aria-label="Shown" className={css.counts}>
      <span>{shown}</span>
      {hasWindow && <span className={css.sure}>{sure}</span>}
    </div>
  );
}
