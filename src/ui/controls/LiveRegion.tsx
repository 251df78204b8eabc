import { useEffect, useState } from 'react';
import { useApp } from '../app-store.tsx';
import css from './LiveRegion.module.css';

/** How long a message stays on the screen, in milliseconds. */
const shownFor = 5000;

/** The one place where the page says what changed: read out politely, and shown for a moment at the bottom. */
export function LiveRegion() {
  const { text, number } = useApp((state) => state.announcement);
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
