import { useApp } from '../../app-store.tsx';
import css from './FiltersPanel.module.css';

/** Keeps only relations that rest on enough independent origins. */
export function OriginsFilter() {
  const minimum = useApp((state) => state.view.minimumOrigins);
  const changeView = useApp((state) => state.changeView);
  const most = useApp((state) => new Set(state.index?.evidence.origins).size);
  const choices = Array.from({ length: Math.max(most, minimum) + 1 }, (_, number) => number);
  return (
    <label className={css.origins}>
      Independent origins, at least
      <select
        value={minimum}
        onChange={(event) => changeView({ minimumOrigins: Number(event.target.value) })}
      >
        {choices.map((number) => (
          <option key={number} value={number}>
            {number === 0 ? 'any' : number}
          </option>
        ))}
      </select>
    </label>
  );
}
