import { useApp } from '../../app-store.tsx';
import { usePanel } from '../use-panel.ts';
import css from './Measures.module.css';
import { directions, parallels, pathLengths } from './reading-words.ts';

interface SelectProps<T extends string> {
  label: string;
  value: T;
  options: readonly { readonly id: T; readonly label: string }[];
  onChange: (value: T) => void;
}

function SelectOne<T extends string>({ label, value, options, onChange }: SelectProps<T>) {
  return (
    <label>
      {label}{' '}
      <select value={value} onChange={(event) => onChange(event.target.value as T)}>
        {options.map(({ id, label: words }) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Opens the filter of standings and puts the focus there. */
function showStanding(): void {
  const filter = document.getElementById('standing-filter');
  if (!(filter instanceof HTMLDetailsElement)) return;
  filter.open = true;
  filter.querySelector('summary')?.focus();
}

/** How relations count for the measures, in words. */
export function ReadingChoice() {
  const reading = useApp((state) => state.reading);
  const setReading = useApp((state) => state.setReading);
  const hasCitations = useApp((state) => (state.index?.dataset.citations.length ?? 0) > 0);
  const filters = usePanel('left');
  const openStanding = () => {
    filters.setOpen(true);
    // A folded panel takes no focus before it is drawn again.
    requestAnimationFrame(showStanding);
  };
  return (
    <p className={css.choice}>
      <SelectOne
        label="Direction"
        value={reading.direction}
        options={directions}
        onChange={(direction) => setReading({ ...reading, direction })}
      />
      <SelectOne
        label="Several relations"
        value={reading.parallel}
        options={hasCitations ? parallels : parallels.filter(({ id }) => id !== 'sum')}
        onChange={(parallel) => setReading({ ...reading, parallel })}
      />
      {reading.parallel !== 'once' && (
        <SelectOne
          label="Ways"
          value={reading.paths}
          options={pathLengths}
          onChange={(paths) => setReading({ ...reading, paths })}
        />
      )}
      {reading.parallel === 'sum' && <span>A relation that no source supports does not count.</span>}
      <span>
        Attributed and disputed relations count unless the filters hide them:{' '}
        <button type="button" className={css.textButton} onClick={openStanding}>
          Standing
        </button>
      </span>
    </p>
  );
}
