import { useMemo, useState } from 'react';
import { measureOf } from '../../../metrics/index.ts';
import { useElementWidth } from '../timeline/use-element-width.ts';
import css from './Measures.module.css';
import { actorMeasures, type MeasureColumns } from './measure-columns.tsx';
import type { ScatterAxis } from './ScatterAxes.tsx';
import { ScatterPlot } from './ScatterPlot.tsx';

const comparable = actorMeasures.filter(({ kind }) => kind === 'count' || kind === 'score');

interface AxisProps {
  label: string;
  value: string;
  onChange: (measure: string) => void;
}

function AxisChoice({ label, value, onChange }: AxisProps) {
  return (
    <label>
      {label}{' '}
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {comparable.map(({ id, label: words }) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

function axisOf(id: string, results: MeasureColumns['results']): ScatterAxis | null {
  const measure = measureOf(id);
  const values = results.get(id)?.values;
  return measure && values ? { measure, values } : null;
}

/** Two measures against each other: who stands high by one and low by the other, such as a broker who is not popular. */
export function ScatterPanel({ index, shown, results }: Pick<MeasureColumns, 'index' | 'shown' | 'results'>) {
  const [xBy, setX] = useState('degree');
  const [yBy, setY] = useState('betweenness');
  const [box, width] = useElementWidth();
  const x = useMemo(() => axisOf(xBy, results), [xBy, results]);
  const y = useMemo(() => axisOf(yBy, results), [yBy, results]);
  const [xLabel, yLabel] = [measureOf(xBy)?.label, measureOf(yBy)?.label];
  return (
    <section className={css.scatter} aria-label={`${yLabel} against ${xLabel}`}>
      <p className={css.choice}>
        <AxisChoice label="Across" value={xBy} onChange={setX} />
        <AxisChoice label="Up" value={yBy} onChange={setY} />
      </p>
      {xBy === yBy ? (
        <p>Choose two different measures to compare them.</p>
      ) : (
        <p className={css.meaning}>
          At the top left: much by “{yLabel}”, little by “{xLabel}”. At the bottom right: the other way round.
          The table has the same numbers.
        </p>
      )}
      <div ref={box}>
        {x && y && width > 0 && <ScatterPlot index={index} shown={shown} width={width} x={x} y={y} />}
      </div>
    </section>
  );
}
