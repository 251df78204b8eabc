import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Window } from '../../../time/bounds.ts';
import { findChangeDays, type StepRule, stepWindow } from '../../../time/steps.ts';
import type { WindowIndex } from '../../../time/window-index.ts';
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
  readonly rule: StepRule;
  toggle(): void;
  step(direction: 1 | -1): void;
  setSpeed(speed: number): void;
  setStepBy(stepBy: StepBy): void;
  setLoops(loops: boolean): void;
}

/** Readers who want less motion begin at half speed: each step is a still picture in any case. */
const firstSpeed = (): number => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0.5 : 1);

/** Moves the window along a span, by hand or by itself. Playing is one step for undo and Back, however long it runs. */
export function usePlayback(span: Window, windowIndex: () => WindowIndex): Playback {
  const store = useAppStore();
  const keepsStart = useApp((state) => state.view.timeMode === 'up-to');
  const [isPlaying, setPlaying] = useState(false);
  const [speed, setSpeed] = useState(firstSpeed);
  const [stepBy, setStepBy] = useState<StepBy>('day');
  const [loops, setLoops] = useState(false);
  const rule = useMemo(
    () => ({ stops: stepBy === 'change' ? findChangeDays(windowIndex()) : null, keepsStart }),
    [stepBy, windowIndex, keepsStart],
  );
  const { from, until } = span;

  /** The window one step on; null at the end of the span. */
  const next = useCallback(
    (direction: 1 | -1): Window | null => {
      const { window } = store.getState().view;
      if (!window) return { from, until: from + 1 };
      const moved = stepWindow(window, direction, rule);
      return moved && moved.until - 1 >= from && moved.until <= until ? moved : null;
    },
    [store, from, until, rule],
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
      // Whoever took the window away, by a reset or by hand, does not want it back.
      if (!store.getState().view.window) return setPlaying(false);
      const window = next(1) ?? (loops ? { from, until: from + 1 } : null);
      if (window) store.getState().changeView({ window }, 'slide');
      else setPlaying(false);
    }, pace / speed);
    return () => clearInterval(timer);
  }, [isPlaying, next, loops, from, speed, store]);

  const toggle = useCallback(() => {
    if (!isPlaying) store.getState().changeView({ window: next(1) ?? { from, until: from + 1 } });
    setPlaying(!isPlaying);
  }, [isPlaying, next, from, store]);

  return { isPlaying, speed, stepBy, loops, rule, toggle, step, setSpeed, setStepBy, setLoops };
}
