import type { Measure } from '../../../metrics/measure.ts';
import { formatValue } from './format-value.ts';
import css from './Measures.module.css';
import type { ScatterScale } from './scatter-scale.ts';

export interface ScatterAxis {
  readonly measure: Measure;
  readonly values: Float64Array;
}

/** The frame of a plot in pixels. */
export interface ScatterFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Props {
  frame: ScatterFrame;
  x: Measure;
  y: Measure;
  across: ScatterScale;
  up: ScatterScale;
}

/** Fine lines at round values, with the names of both measures written along the sides. */
export function ScatterAxes({ frame, x, y, across, up }: Props) {
  const { left, right, top, bottom } = frame;
  return (
    <g className={css.axes}>
      {across.ticks.map((value) => (
        <g key={value}>
          <path d={`M${across.place(value)} ${top}V${bottom}`} />
          <text x={across.place(value)} y={bottom + 20} textAnchor="middle">
            {formatValue(value, x.kind)}
          </text>
        </g>
      ))}
      {up.ticks.map((value) => (
        <g key={value}>
          <path d={`M${left} ${up.place(value)}H${right}`} />
          <text x={left - 12} y={up.place(value)} textAnchor="end" dominantBaseline="central">
            {formatValue(value, y.kind)}
          </text>
        </g>
      ))}
      <text className={css.axisName} x={right} y={bottom + 38} textAnchor="end">
        {x.label} →
      </text>
      <text className={css.axisName} x={0} y={12}>
        ↑ {y.label}
      </text>
    </g>
  );
}
