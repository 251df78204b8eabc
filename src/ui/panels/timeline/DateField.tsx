import { useId, useState } from 'react';
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
  /** What the reader has typed and not yet given; null shows what the window says. */
  const [draft, setDraft] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const take = () => {
    if (draft === null) return;
    const parsed = draft.trim() === '' ? null : parseTypedDate(draft);
    const problem = parsed?.ok === false ? parsed.message : onDate(parsed?.bounds ?? null);
    setTrouble(problem);
    if (problem === null) setDraft(null);
  };
  return (
    <span className={css.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="text"
        autoComplete="off"
        spellCheck={false}
        placeholder="any date"
        value={draft ?? text}
        aria-invalid={trouble !== null}
        aria-describedby={trouble ? `${id}-trouble` : undefined}
        onChange={(event) => setDraft(event.target.value)}
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
