import { useEffect } from 'react';
import { isTyping } from '../keys.ts';

export interface PresenterActions {
  next(): void;
  previous(): void;
  first(): void;
  last(): void;
  toggleList(): void;
  stop(): void;
}

const actionOf = new Map<string, keyof PresenterActions>([
  ['ArrowRight', 'next'],
  ['ArrowDown', 'next'],
  ['PageDown', 'next'],
  [' ', 'next'],
  ['ArrowLeft', 'previous'],
  ['ArrowUp', 'previous'],
  ['PageUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['l', 'toggleList'],
  ['Escape', 'stop'],
]);

/** Keys that a focused button, link or actor of the graph needs for itself. */
const ownKeys = /^( |Arrow.*|Home|End)$/;

/** The keys of a presenter and of a clicker, before the page's own keys see them. What has the focus keeps the keys that it needs. */
export function usePresenterKeys(actions: PresenterActions): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      const name = event.key === ' ' && event.shiftKey ? 'previous' : actionOf.get(event.key);
      if (!name) return;
      const focused = event.target instanceof Element ? event.target : null;
      if (event.key === ' ' && focused?.closest('button, a, summary')) return;
      if (ownKeys.test(event.key) && focused?.closest('figure, [role="grid"], [role="slider"]')) return;
      event.preventDefault();
      event.stopPropagation();
      actions[name]();
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [actions]);
}
