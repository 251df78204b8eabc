import { useEffect, useId, useState } from 'react';
import css from './Stories.module.css';

interface Props {
  label: string;
  value: string;
  isLong?: boolean;
  onChange: (value: string) => void;
}

/** A text that counts once the reader leaves its field, so that one change is one step of undo. */
export function TextField({ label, value, isLong = false, onChange }: Props) {
  const id = useId();
  const [typed, type] = useState(value);
  useEffect(() => type(value), [value]);
  const given = {
    id,
    value: typed,
    maxLength: 5000,
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => type(event.target.value),
    onBlur: () => typed !== value && onChange(typed),
  };
  return (
    <div className={css.field}>
      <label htmlFor={id}>{label}</label>
      {isLong ? <textarea rows={4} {...given} /> : <input {...given} />}
    </div>
  );
}
