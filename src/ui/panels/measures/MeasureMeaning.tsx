import { measureOf } from '../../../metrics/index.ts';
import { useApp } from '../../app-store.tsx';
import css from './Measures.module.css';

/** What a measure says about power, and what it does not. */
export function MeasureMeaning({ id }: { id: string }) {
  const note = useApp((state) => state.measures.get(id)?.note);
  const measure = measureOf(id);
  if (!measure) return null;
  return (
    <p className={css.meaning}>
      <strong>{measure.label}.</strong> {measure.says} {measure.saysNot} {note && <em>{note}</em>}
    </p>
  );
}
