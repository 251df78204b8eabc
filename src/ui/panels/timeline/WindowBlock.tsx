import { type PointerEvent, useRef } from 'react';
import type { Day, Window } from '../../../time/bounds.ts';
import { xToDay } from './axis.ts';
import css from './WindowBrush.module.css';

interface Props {
  left: number;
  right: number;
  isWhole: boolean;
  span: Window;
  width: number;
  window: Window;
  binOf: (day: Day) => Window;
  onPoint: (day: Day | null) => void;
  onChange: (window: Window) => void;
  onRest: () => void;
}

interface Drag {
  readonly day: Day;
  readonly window: Window;
  readonly isNew: boolean;
  hasMoved: boolean;
}

/** The shaded block. Dragging it moves the window, dragging beside it draws a new one, and a press on a bar takes its days. */
export function WindowBlock(props: Props) {
  const { left, right, isWhole, span, width, window, binOf, onPoint, onChange, onRest } = props;
  const drag = useRef<Drag | null>(null);
  const dayAt = (event: PointerEvent<HTMLElement>): Day => {
    const day = xToDay(span, width)(event.clientX - event.currentTarget.getBoundingClientRect().left);
    return Math.min(day, span.until - 1);
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    const day = dayAt(event);
    const isInside = !isWhole && day >= window.from && day < window.until;
    drag.current = { day, window, isNew: !isInside, hasMoved: false };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const day = dayAt(event);
    onPoint(day);
    const start = drag.current;
    if (!start || (day === start.day && !start.hasMoved)) return;
    start.hasMoved = true;
    if (start.isNew) return onChange({ from: Math.min(start.day, day), until: Math.max(start.day, day) + 1 });
    const length = start.window.until - start.window.from;
    const least = Math.min(span.from, start.window.from);
    const from = Math.max(least, Math.min(span.until - length, start.window.from + day - start.day));
    onChange({ from, until: from + length });
  };
  const onPointerUp = () => {
    const start = drag.current;
    if (start && !start.hasMoved) onChange(binOf(start.day));
    drag.current = null;
    onRest();
  };
  const onPointerCancel = () => {
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
      onPointerCancel={onPointerCancel}
      onPointerLeave={() => onPoint(null)}
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
