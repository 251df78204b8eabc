import { useState } from 'react';
import type { Day, Window } from '../../../time/bounds.ts';
import type { WindowIndex } from '../../../time/window-index.ts';
import { dayToX } from './axis.ts';
import { binWords } from './bin-words.ts';
import { EventMarks } from './EventMarks.tsx';
import { HistogramBars } from './HistogramBars.tsx';
import css from './Timeline.module.css';
import { useElementWidth } from './use-element-width.ts';
import { binAt, useHistogram } from './use-histogram.ts';
import type { Families, TimelineDays } from './use-timeline-data.ts';
import { WindowBrush } from './WindowBrush.tsx';

/** Height of the bars in pixels. */
const barHeight = 54;

interface Props {
  days: TimelineDays;
  families: Families;
  span: Window;
  windowIndex: () => WindowIndex;
  onTogglePlay: () => void;
}

/** Events by name, bars, and the window over them. */
export function TimelinePlot(props: Props) {
  const [box, width] = useElementWidth();
  return (
    <div ref={box} className={css.plot}>
      {width > 40 && <MeasuredPlot {...props} width={width} />}
    </div>
  );
}

function MeasuredPlot({ days, families, span, windowIndex, onTogglePlay, width }: Props & { width: number }) {
  const bins = useHistogram(span, width, days, families);
  const [pointed, setPointed] = useState<Day | null>(null);
  const binOf = (day: Day) => binAt(bins, day);
  return (
    <>
      <EventMarks span={span} width={width} />
      <div className={css.chart}>
        <HistogramBars span={span} width={width} height={barHeight} bins={bins} families={families} />
        <WindowBrush
          span={span}
          width={width}
          binOf={binOf}
          wordsOf={(day) => binWords(windowIndex(), binOf(day))}
          onPoint={setPointed}
          onTogglePlay={onTogglePlay}
        />
        {pointed !== null && (
          <span
            className={css.tip}
            style={{ left: Math.max(90, Math.min(width - 90, dayToX(span, width)(binOf(pointed).from))) }}
            aria-hidden="true"
          >
            {binWords(windowIndex(), binOf(pointed))}
          </span>
        )}
      </div>
    </>
  );
}
