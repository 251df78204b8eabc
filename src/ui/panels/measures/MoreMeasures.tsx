import css from './Measures.module.css';
import { actorMeasures } from './measure-columns.tsx';

interface Props {
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

/** Chooses which measures have a column. */
export function MoreMeasures({ chosen, onChange }: Props) {
  return (
    <details className={css.more}>
      <summary>More measures</summary>
      <div>
        {actorMeasures.map(({ id, label, says }) => (
          <label key={id} title={says}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={(event) =>
                onChange(event.target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
              }
            />
            {label}
          </label>
        ))}
      </div>
    </details>
  );
}
