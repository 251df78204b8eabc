import { measures as allMeasures } from '../../../metrics/index.ts';
import { useApp } from '../../app-store.tsx';
import { formatValue } from './format-value.ts';
import css from './Measures.module.css';

const graphMeasures = allMeasures.filter((measure) => measure.of === 'graph');

/** Numbers that belong to the whole graph. */
export function GraphFigures() {
  const results = useApp((state) => state.measures);
  return (
    <dl className={css.figures}>
      {graphMeasures.map(({ id, label, says, kind }) => (
        <div key={id} title={says}>
          <dt>{label}</dt>
          <dd>{formatValue(results.get(id)?.values[0], kind)}</dd>
        </div>
      ))}
    </dl>
  );
}
