import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { ScatterPoint } from './scatter-names.ts';

export type ScatterKeys = ReturnType<typeof useScatterKeys>;

/** Longest list that is written out whole; of a longer one only what is near the focus. */
const writtenOut = 500;

/**
 * The way through a plot by keyboard: left and right lead along the axis at the bottom, up and down along the one at the side, Home and End
 * to the first and the last at the bottom. One point at a time is in the order of Tab.
 */
export function useScatterKeys(points: readonly ScatterPoint[]) {
  const list = useRef<HTMLUListElement>(null);
  const [wanted, setActive] = useState<number | null>(null);
  const [hasFocus, setFocus] = useState(false);
  const across = useMemo(() => [...points].sort((a, b) => a.x - b.x || b.y - a.y), [points]);
  const up = useMemo(() => [...points].sort((a, b) => b.y - a.y || a.x - b.x), [points]);
  const found = across.findIndex(({ actor }) => actor === wanted);
  const at = found < 0 ? across.length - 1 : found;
  const active = across[at]?.actor ?? null;

  const go = (order: readonly ScatterPoint[], to: number) => {
    const next = order[Math.max(0, Math.min(order.length - 1, to))];
    if (!next) return;
    setActive(next.actor);
    // The next button may not be in the page before it is drawn again.
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus());
  };
  const upAt = () => up.findIndex(({ actor }) => actor === active);
  const ways: Record<string, () => void> = {
    ArrowRight: () => go(across, at + 1),
    ArrowLeft: () => go(across, at - 1),
    ArrowUp: () => go(up, upAt() + 1),
    ArrowDown: () => go(up, upAt() - 1),
    Home: () => go(across, 0),
    End: () => go(across, across.length - 1),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const way = ways[event.key];
    if (!way || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    event.preventDefault();
    way();
  };
  const from = across.length <= writtenOut ? 0 : Math.max(0, at - 50);
  const until = across.length <= writtenOut ? across.length : at + 51;
  return {
    list,
    active,
    hasFocus,
    /** The points that have a button, with their places among all. */
    written: across.slice(from, until).map((point, offset) => ({ ...point, position: from + offset })),
    setActive,
    listProps: { onKeyDown, onFocus: () => setFocus(true), onBlur: () => setFocus(false) },
  };
}
