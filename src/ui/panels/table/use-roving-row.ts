import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useRef, useState } from 'react';

/** Rows that Page Up and Page Down pass. */
const page = 15;

type Step = (row: number, last: number) => number;

const steps: ReadonlyMap<string, Step> = new Map<string, Step>([
  ['ArrowDown', (row) => row + 1],
  ['ArrowUp', (row) => row - 1],
  ['PageDown', (row) => row + page],
  ['PageUp', (row) => row - page],
  ['Home', () => 0],
  ['End', (_, last) => last],
]);

/** One row of many that the Tab key reaches; arrow keys, Page Up and Down, Home and End go from there to others. */
export function useRovingRow(count: number) {
  const [wanted, setActive] = useState(0);
  const takesFocus = useRef(false);
  const active = Math.min(wanted, Math.max(0, count - 1));

  const moveTo = (row: number) => {
    takesFocus.current = true;
    setActive(row);
  };
  const onKeyDown = (event: KeyboardEvent, move: (row: number) => void) => {
    const next = steps.get(event.key)?.(active, count - 1);
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    move(Math.max(0, Math.min(count - 1, next)));
  };
  /** Gives the focus to the button of the active row once it is there. */
  const focusRow = useCallback((button: HTMLButtonElement | null) => {
    if (!button || !takesFocus.current) return;
    takesFocus.current = false;
    button.focus({ preventScroll: true });
  }, []);
  /** The active row stays made while it is out of sight, so that it keeps the focus. */
  const withActive = (range: Range) => {
    const rows = defaultRangeExtractor(range);
    if (rows.length === 0 || rows.includes(active)) return rows;
    return [...rows, active].sort((a, b) => a - b);
  };
  return { active, setActive, moveTo, onKeyDown, focusRow, withActive };
}
