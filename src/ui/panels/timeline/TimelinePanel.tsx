import { useLayoutEffect, useRef, useState } from 'react';
import type { Window } from '../../../time/bounds.ts';
import { useApp } from '../../app-store.tsx';
import { EventMarks } from './EventMarks.tsx';
import { HistogramBars } from './HistogramBars.tsx';
import { SpanButtons } from './SpanButtons.tsx';
import css from './Timeline.module.css';
import { TimelineBar } from './TimelineBar.tsx';
import { usePlayback } from './use-playback.ts';
import { type Families, type TimelineDays, useFamilies, useTimelineDays } from './use-timeline-data.ts';
import { WindowBrush } from './WindowBrush.tsx';

/** Height of the bars in pixels. */
const barHeight = 54;

/** When it happened: relations over time, the window over them, and events by name. */
export function TimelinePanel() {
  const days = useTimelineDays();
  const families = useFamilies();
  if (!days || !families) return <p className={css.empty}>Nothing here has a date.</p>;
  return <Timeline days={days} families={families} />;
}

function Timeline({ days, families }: { days: TimelineDays; families: Families }) {
  const window = useApp((state) => state.view.window);
  const [chosen, setChosen] = useState<Window | null>(null);
  const [box, width] = useWidth();
  const base = chosen ?? days.main;
  const span = window ? joined(base, window, days.all) : base;
  const playback = usePlayback(span, days.include);
  return (
    <div className={css.timeline}>
      <TimelineBar playback={playback} days={days} />
      <div ref={box} className={css.plot}>
        {width > 40 && (
          <>
            <EventMarks span={span} width={width} />
            <div className={css.chart}>
              <HistogramBars
                span={span}
                width={width}
                height={barHeight}
                include={days.include}
                families={families}
              />
              <WindowBrush span={span} width={width} onTogglePlay={playback.toggle} />
            </div>
          </>
        )}
      </div>
      <SpanButtons days={days} span={span} onSpan={setChosen} />
    </div>
  );
}

/** A span that holds the window too, as far as the data go. */
function joined(span: Window, window: Window, all: Window): Window {
  const from = Math.min(span.from, Math.max(window.from, Math.min(all.from, span.from)));
  const until = Math.max(span.until, Math.min(window.until, Math.max(all.until, span.until)));
  return from === span.from && until === span.until ? span : { from, until };
}

/** The width of an element's inside, less half a slider handle at each end. */
function useWidth(): [React.RefObject<HTMLDivElement | null>, number] {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setWidth(Math.max(0, element.clientWidth - 14));
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    measure();
    return () => watch.disconnect();
  }, []);
  return [box, width];
}
