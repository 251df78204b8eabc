import { useEffect, useRef, useState } from 'react';
import { useApp } from '../app-store.tsx';
import css from './LiveRegion.module.css';

/** How long a message stays on the screen, in milliseconds. */
const shownFor = 5000;

/** Two messages closer than this, in milliseconds, are shown together, so that the second does not swallow the first. */
const together = 800;

/** The newest message, with the one before it where they came close upon each other. */
function useMessage(): { text: string; number: number } {
  const { text, number } = useApp((state) => state.announcement);
  const last = useRef({ text: '', shown: '', number: 0, at: Number.NEGATIVE_INFINITY });
  if (number !== last.current.number) {
    const at = performance.now();
    const isClose = at - last.current.at < together && last.current.text !== text;
    last.current = { text, number, at, shown: isClose ? `${last.current.text} ${text}` : text };
  }
  return { text: last.current.shown, number };
}

/** The one place where the page says what changed: read out politely, and shown for a moment at the bottom. */
export function LiveRegion() {
  const { text, number } = useMessage();
  const [hiddenNumber, hide] = useState(0);
  useEffect(() => {
    if (!text) return;
    const timer = setTimeout(() => hide(number), shownFor);
    return () => clearTimeout(timer);
  }, [text, number]);
  const isShown = text !== '' && hiddenNumber !== number;
  return (
    <div className={css.place}>
      <div
        role="log"
        aria-live="polite"
        aria-label="What changed"
        className={isShown ? css.message : 'visually-hidden'}
      >
        {text}
      </div>
    </div>
  );
}
