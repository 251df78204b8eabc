import { type ReactNode, useId } from 'react';
import css from './Facet.module.css';

interface Props {
  label: string;
  count: number;
  isShown: boolean;
  onChange: (shown: boolean) => void;
  /** The sign that stands for it in the picture. */
  sign?: ReactNode;
  /** Some of what it holds is shown and some is not. */
  isMixed?: boolean;
  /** What it means, under the label. */
  note?: string;
}

/** One value of a filter: a checkbox named by its label and how many there are. */
export function Facet({ label, count, isShown, onChange, sign, isMixed = false, note }: Props) {
  const noteId = useId();
  return (
    <div>
      <label className={css.facet} data-empty={count === 0 || undefined}>
        <input
          type="checkbox"
          checked={isShown}
          aria-describedby={note ? noteId : undefined}
          ref={(box) => {
            if (box) box.indeterminate = isMixed;
          }}
          onChange={(event) => onChange(event.target.checked)}
        />
        {sign}
        <span className={css.label}>
          <bdi>{label}</bdi>
        </span>{' '}
        <span className={css.count}>{count}</span>
      </label>
      {note && (
        <small id={noteId} className={css.note}>
          {note}
        </small>
      )}
    </div>
  );
}
