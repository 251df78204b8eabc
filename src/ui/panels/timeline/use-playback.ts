import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Window } from '../../../time/bounds.ts';
import { findChangeDays, nextChange, previousChange } from '../../../time/steps.ts';
import { buildWindowIndex } from '../../../time/window-index.ts';
import { useApp, useAppStore } from '../../app-store.tsx';

/** How far one step goes: a day, or to the next day on which something begins or ends. */
export type StepBy = 'day' | 'change';

/** Milliseconds between two steps at single speed. */
const pace = 1100;

export interface Playback {
  readonly isPlaying: boolean;
  readonly speed: number;
  readonly stepBy: StepBy;
  readonly loops: boolean;
  toggle(): void;
  step(direction: 1 | -1): void;
  setSpeed(speed: number): void;
  setStepBy(stepBy: StepBy): void;
  setLoops(loops: boolean): void;
}

/** Moves the window along a span, by hand or by itself. */
export function usePlayback(span: Window, include: Uint8Array): Playback {
  const store = useAppStore();
  const bounds = useApp((state) => state.index?.dataset.relations.bounds);
  const [isPlaying, setPlaying] = useState(false);
  const [speed, setSpeed] = useState(1);
  const [stepBy, setStepBy] = useState<StepBy>('day');
  const [loops, setLoops] = useState(false);
  const changes = useMemo(
    () => (bounds ? findChangeDays(buildWindowIndex(bounds, include)) : new Float64Array(0)),
    [bounds, include],
  );

  /** The window one step on; null at the end of the span. */
  const next = useCallback(
    (direction: 1 | -1): Window | null => {
      const { window, timeMode } = store.getState().view;
      if (!window) return { from: span.from, until: span.from + 1 };
      const day = window.until - 1;
      const change = direction > 0 ? nextChange(changes, day) : previousChange(changes, day);
      const moved = stepBy === 'day' ? day + direction : change;
      if (moved === null || moved < span.from || moved >= span.until) return null;
      const from = timeMode === 'up-to' ? Math.min(window.from, moved) : window.from + moved - day;
      return { from, until: moved + 1 };
    },
    [store, span, changes, stepBy],
  );

  const step = useCallback(
    (direction: 1 | -1) => {
      const window = next(direction);
      if (window) store.getState().changeView({ window });
    },
    [next, store],
  );

  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => {
      const window = next(1) ?? (loops ? { from: span.from, until: span.from + 1 } : null);
      if (window) store.getState().changeView({ window }, 'slide');
      else setPlaying(false);
    }, pace / speed);
    return () => clearInterval(timer);
  }, [isPlaying, next, loops, span, speed, store]);

  const toggle = useCallback(() => {
    setPlaying((playing) => {
      if (!playing && next(1)) store.getState().changeView({ window: next(1) });
      else if (!playing) store.getState().changeView({ window: { from: span.from, until: span.from + 1 } });
      return !playing;
    });
  }, [next, span, store]);

  return { isPlaying, speed, stepBy, loops, toggle, step, setSpeed, setStepBy, setLoops };
}
