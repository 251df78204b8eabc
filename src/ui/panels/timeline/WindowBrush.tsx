import { type KeyboardEvent, useRef, useState } from 'react';
import type { Day, Window } from '../../../time/bounds.ts';
import { formatDay } from '../../../time/format-day.ts';
import { useApp } from '../../app-store.tsx';
import { readerLocale } from '../../date-words.ts';
import { dayToX } from './axis.ts';
import { pageDay } from './brush-keys.ts';
import { WindowBlock } from './WindowBlock.tsx';
import css from './WindowBrush.module.css';

interface Props {
  span: Window;
  width: number;
  /** Days of the bar that holds a day. */
  binOf: (day: Day) => Window;
  /** What the bar of a day stands for, in words. */
  wordsOf: (day: Day) => string;
  /** Hears which day the reader points at, with the pointer or the focus. */
  onPoint: (day: Day | null) => void;
  onTogglePlay: () => void;
}

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));

/** The window over the bars: two handles that are sliders, and the block between them that can be dragged as a whole. */
export function WindowBrush({ span, width, binOf, wordsOf, onPoint, onTogglePlay }: Props) {
  const window = useApp((state) => state.view.window);
  const changeView = useApp((state) => state.changeView);
  const isMoving = useRef(false);
  const [focused, setFocused] = useState<'start' | 'end' | null>(null);
  const from = clamp(window?.from ?? span.from, span.from, span.until - 1);
  const until = clamp(window?.until ?? span.until, span.from + 1, span.until);
  const x = dayToX(span, width);

  /** The first change of a movement is a step that undo returns to; the rest of it joins that step. */
  const change = (next: Window) => {
    const isWhole = next.from <= span.from && next.until >= span.until && window === null;
    if (isWhole || (next.from === window?.from && next.until === window.until)) return;
    changeView({ window: next }, isMoving.current ? 'slide' : 'step');
    isMoving.current = true;
  };
  const rest = () => {
    isMoving.current = false;
  };
  const setStart = (value: Day) => {
    const first = clamp(value, span.from, span.until - 1);
    change({ from: first, until: Math.max(window?.until ?? span.until, first + 1) });
    onPoint(first);
  };
  const setEnd = (value: Day) => {
    const end = clamp(value, span.from + 1, span.until);
    change({ from: Math.min(window?.from ?? span.from, end - 1), until: end });
    onPoint(end - 1);
  };
  /** The day, and for the handle in hand what its bar stands for. */
  const valueText = (end: 'start' | 'end', shown: Day): string => {
    const day = formatDay(shown, readerLocale);
    if (focused !== end) return day;
    const { from: first, until: after } = binOf(shown);
    return after - first === 1 ? wordsOf(shown) : `${day}. ${wordsOf(shown)}`;
  };
  const slider = (end: 'start' | 'end', value: Day, shown: Day, onValue: (value: Day) => void) => (
    <input
      type="range"
      aria-label={`Window ${end}`}
      aria-valuetext={valueText(end, shown)}
      min={span.from}
      max={span.until}
      step={1}
      value={value}
      onChange={(event) => onValue(event.target.valueAsNumber)}
      onPointerUp={rest}
      onKeyUp={rest}
      onFocus={() => {
        setFocused(end);
        onPoint(shown);
      }}
      onBlur={() => {
        rest();
        setFocused(null);
        onPoint(null);
      }}
      onKeyDown={(event: KeyboardEvent) => {
        const day = pageDay(event.key, value, binOf(shown));
        if (event.key !== ' ' && day === null) return;
        event.preventDefault();
        if (day === null) onTogglePlay();
        else onValue(day);
      }}
    />
  );
  return (
    <div className={css.brush} style={{ width: width + 14 }}>
      <WindowBlock
        left={x(from)}
        right={x(until)}
        isWhole={window === null}
        span={span}
        width={width}
        window={{ from, until }}
        binOf={binOf}
        onPoint={onPoint}
        onChange={change}
        onRest={rest}
      />
      {slider('start', from, from, setStart)}
      {slider('end', until, until - 1, setEnd)}
    </div>
  );
}
