import { type PointerEvent, useRef } from 'react';
import type { Window } from '../../../time/bounds.ts';
import { formatDay } from '../../../time/format-day.ts';
import { useApp } from '../../app-store.tsx';
import { dayToX, xToDay } from './axis.ts';
import css from './Timeline.module.css';

interface Props {
  span: Window;
  width: number;
  onTogglePlay: () => void;
}

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));

/** The window over the bars: two handles that are sliders, and the block between them that can be dragged as a whole. */
export function WindowBrush({ span, width, onTogglePlay }: Props) {
  const window = useApp((state) => state.view.window);
  const changeView = useApp((state) => state.changeView);
  const isMoving = useRef(false);
  const from = clamp(window?.from ?? span.from, span.from, span.until - 1);
  const until = clamp(window?.until ?? span.until, span.from + 1, span.until);
  const x = dayToX(span, width);

  /** The first change of a movement is a step that undo returns to; the rest of it joins that step. */
  const change = (next: Window) => {
    const isWhole = next.from <= span.from && next.until >= span.until && window === null;
    if (isWhole) return;
    changeView({ window: next }, isMoving.current ? 'slide' : 'step');
    isMoving.current = true;
  };
  const rest = () => {
    isMoving.current = false;
  };
  const slider = (label: string, value: number, shownDay: number, onValue: (value: number) => void) => (
    <input
      type="range"
      aria-label={label}
      aria-valuetext={formatDay(shownDay)}
      min={span.from}
      max={span.until}
      step={1}
      value={value}
      onChange={(event) => onValue(event.target.valueAsNumber)}
      onPointerUp={rest}
      onKeyUp={rest}
      onBlur={rest}
      onKeyDown={(event) => {
        if (event.key !== ' ') return;
        event.preventDefault();
        onTogglePlay();
      }}
    />
  );
  return (
    <div className={css.brush} style={{ width: width + 14 }}>
      <Block
        left={x(from)}
        right={x(until)}
        isWhole={window === null}
        span={span}
        width={width}
        window={{ from, until }}
        onChange={change}
        onRest={rest}
      />
      {slider('Window start', from, from, (value) => {
        const next = Math.min(value, span.until - 1);
        change({ from: next, until: Math.max(window?.until ?? span.until, next + 1) });
      })}
      {slider('Window end', until, until - 1, (value) => {
        const next = Math.max(value, span.from + 1);
        change({ from: Math.min(window?.from ?? span.from, next - 1), until: next });
      })}
    </div>
  );
}

interface BlockProps {
  left: number;
  right: number;
  isWhole: boolean;
  span: Window;
  width: number;
  window: Window;
  onChange: (window: Window) => void;
  onRest: () => void;
}

/** The shaded block. Dragging it moves the window; dragging beside it draws a new one. */
function Block({ left, right, isWhole, span, width, window, onChange, onRest }: BlockProps) {
  const drag = useRef<{ day: number; window: Window; isNew: boolean } | null>(null);
  const dayAt = (event: PointerEvent<HTMLElement>) =>
    xToDay(span, width)(event.clientX - event.currentTarget.getBoundingClientRect().left);
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    const day = dayAt(event);
    const isInside = !isWhole && day >= window.from && day < window.until;
    drag.current = { day, window, isNew: !isInside };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const start = drag.current;
    if (!start) return;
    const day = dayAt(event);
    if (start.isNew) onChange({ from: Math.min(start.day, day), until: Math.max(start.day, day) + 1 });
    else {
      const length = start.window.until - start.window.from;
      const moved = clamp(start.window.from + day - start.day, span.from, span.until - length);
      if (moved !== window.from) onChange({ from: moved, until: moved + length });
    }
  };
  const onPointerUp = () => {
    drag.current = null;
    onRest();
  };
  return (
    <div
      className={css.surface}
      style={{ width }}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
    >
      <span className={css.outside} style={{ left: 0, width: left }} />
      <span
        className={css.block}
        data-whole={isWhole || undefined}
        style={{ left, width: Math.max(1, right - left) }}
      />
      <span className={css.outside} style={{ left: right, width: Math.max(0, width - right) }} />
    </div>
  );
}
