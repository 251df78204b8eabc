import { measures as allMeasures } from '../../../metrics/index.ts';
import { useApp } from '../../app-store.tsx';
import { formatValue } from './format-value.ts';
import css from './Measures.module.css';

const graphMeasures = allMeasures.filter((measure) => measure.of === 'graph');

/** Numbers that belong to the whole graph, and what they mean. */
export function GraphFigures() {
  const results = useApp((state) => state.measures);
  return (
    <div>
      <dl className={css.figures}>
        {graphMeasures.map(({ id, label, kind }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>{formatValue(results.get(id)?.values[0], kind)}</dd>
          </div>
        ))}
      </dl>
      <details className={css.meanings}>
        <summary>What these numbers mean</summary>
        <dl>
          {graphMeasures.map(({ id, label, says, saysNot }) => (
            <div key={id}>
              <dt>{label}</dt>
              <dd>
                {says} {saysNot}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
