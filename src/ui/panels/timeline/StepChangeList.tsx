import { formatWindow } from '../../../time/format-date.ts';
import { useApp } from '../../app-store.tsx';
import { readerLocale } from '../../date-words.ts';
import { RelationLines } from './RelationLines.tsx';
import css from './StepChangeList.module.css';
import type { StepChanges } from './use-step-changes.ts';

/** What enters and what leaves with the newest step, in words. */
export default function StepChangeList({ changes }: { changes: StepChanges | null }) {
  const index = useApp((state) => state.index);
  const shown = useApp((state) => state.shown);
  if (!index || !shown) return null;
  if (!changes) {
    return (
      <p className={css.hint}>Set a window, step or play: what enters and what leaves is listed here.</p>
    );
  }
  const before = formatWindow(changes.before, readerLocale);
  const after = formatWindow(changes.after, readerLocale);
  return (
    <section className={css.changes} aria-label={`What changes from ${before} to ${after}`}>
      <RelationLines
        title={`Enter with ${after}`}
        relations={changes.entering}
        none="Nothing new."
        index={index}
        shown={shown}
      />
      <RelationLines
        title={`Leave with ${before}`}
        relations={changes.leaving}
        none="Nothing goes."
        index={index}
        shown={shown}
      />
    </section>
  );
}
