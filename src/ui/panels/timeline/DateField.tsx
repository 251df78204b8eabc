import { useEffect, useId, useRef, useState } from 'react';
import type { Bounds } from '../../../time/bounds.ts';
import { parseTypedDate } from '../../../time/typed-date.ts';
import css from './Timeline.module.css';

interface Props {
  label: string;
  /** What the window says now, as the field writes it. */
  text: string;
  /** Takes a date that was understood; gives a sentence when it cannot be used. */
  onDate: (bounds: Bounds | null) => string | null;
}

/** A field for a date in any spelling that can be meant in one way only. What cannot be used gets a sentence, and the window stays. */
export function DateField({ label, text, onDate }: Props) {
  const id = useId();
  const [typed, setTyped] = useState(text);
  const [trouble, setTrouble] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // What the reader is typing is never written over, even when the other end of the window moves this one.
    if (document.activeElement === field.current) return;
    setTyped(text);
    setTrouble(null);
  }, [text]);
  const take = () => {
    if (typed.trim() === text) return setTrouble(null);
    if (typed.trim() === '') return setTrouble(onDate(null));
    const parsed = parseTypedDate(typed);
    setTrouble(parsed.ok ? onDate(parsed.bounds) : parsed.message);
  };
  return (
    <span className={css.field}>
      <label htmlFor={id}>{label}</label>
      <input
        ref={field}
        id={id}
        type="text"
        inputMode="text"
        autoComplete="off"
        spellCheck={false}
        placeholder="any date"
        value={typed}
        aria-invalid={trouble !== null}
        aria-describedby={trouble ? `${id}-trouble` : undefined}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => event.key === 'Enter' && take()}
      />
      {trouble && (
        <span id={`${id}-trouble`} className={css.trouble} role="alert">
          {trouble}
        </span>
      )}
    </span>
  );
}
