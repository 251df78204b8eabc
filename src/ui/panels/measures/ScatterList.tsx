import css from './Measures.module.css';
import type { ScatterKeys } from './use-scatter-keys.ts';

interface Props {
  label: string;
  count: number;
  keys: ScatterKeys;
  selected: ReadonlySet<number>;
  wordsOf: (actor: number) => string;
  onSelect: (actor: number) => void;
}

/** Every disc of a plot as a button of one list, unseen: what the keyboard walks along and what is read aloud. */
export function ScatterList({ label, count, keys, selected, wordsOf, onSelect }: Props) {
  return (
    <ul ref={keys.list} className={css.pointList} aria-label={label} {...keys.listProps}>
      {keys.written.map(({ actor, position }) => (
        <li key={actor} aria-setsize={count} aria-posinset={position + 1}>
          <button
            type="button"
            tabIndex={actor === keys.active ? 0 : -1}
            aria-pressed={selected.has(actor)}
            onFocus={() => keys.setActive(actor)}
            onClick={() => onSelect(actor)}
          >
            {wordsOf(actor)}
          </button>
        </li>
      ))}
    </ul>
  );
}
