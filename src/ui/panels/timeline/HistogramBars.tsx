import { useMemo } from 'react';
import type { Window } from '../../../time/bounds.ts';
import { axisTicks, dayToX } from './axis.ts';
import css from './Timeline.module.css';
import type { TimelineBins } from './use-histogram.ts';
import type { Families } from './use-timeline-data.ts';

interface Props {
  span: Window;
  width: number;
  height: number;
  bins: TimelineBins;
  families: Families;
}

interface Bar {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly color: string;
  readonly isSure: boolean;
}

/** Relations over time, stacked by family: what is certain in full colour, what is possible paler above it. */
export function HistogramBars({ span, width, height, bins, families }: Props) {
  const bars = useMemo(
    () => barsOf(span, width, height, bins, families),
    [span, width, height, bins, families],
  );
  const x = dayToX(span, width);
  return (
    <svg className={css.bars} width={width} height={height + 18} aria-hidden="true">
      {bars.map((bar) => (
        <rect
          key={bar.key}
          x={bar.x}
          y={bar.y}
          width={bar.width}
          height={bar.height}
          fill={bar.color}
          opacity={bar.isSure ? 0.95 : 0.35}
        />
      ))}
      <path d={`M0 ${height + 0.5}h${width}`} className={css.axis} />
      {axisTicks(span, width).map(({ day, label }) => (
        <g key={day} transform={`translate(${x(day)} ${height})`}>
          <path d="M0.5 0v4" className={css.axis} />
          <text y={15} className={css.tick}>
            {label}
          </text>
        </g>
      ))}
    </svg>
  );
}

function barsOf(
  span: Window,
  width: number,
  height: number,
  { edges, bins, certain, possible }: TimelineBins,
  families: Families,
): Bar[] {
  const groups = families.names.length;
  const totals = Array.from({ length: bins }, (_, bin) => {
    let total = 0;
    for (let g = 0; g < groups; g++) total += certain[g * bins + bin]! + possible[g * bins + bin]!;
    return total;
  });
  const scale = height / Math.max(1, ...totals);
  const x = dayToX(span, width);
  const bars: Bar[] = [];
  for (let bin = 0; bin < bins; bin++) {
    const left = x(edges[bin]!);
    const barWidth = Math.max(1, x(edges[bin + 1]!) - left - 1);
    let y = height;
    for (const [values, isSure] of [[certain, true] as const, [possible, false] as const]) {
      for (let g = 0; g < groups; g++) {
        const barHeight = values[g * bins + bin]! * scale;
        if (barHeight < 0.05) continue;
        y -= barHeight;
        const key = `${bin} ${g} ${isSure}`;
        bars.push({
          key,
          x: left,
          y,
          width: barWidth,
          height: barHeight,
          color: families.colors[g]!,
          isSure,
        });
      }
    }
  }
  return bars;
}
