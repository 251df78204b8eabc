import { useMemo, useState } from 'react';
import { measures as allMeasures, measureOf } from '../../../metrics/index.ts';
import { selecting } from '../../../state/selection.ts';
import { useApp, useAppStore } from '../../app-store.tsx';
import { EncodingChoice } from './EncodingChoice.tsx';
import { formatValue } from './format-value.ts';
import { GraphFigures } from './GraphFigures.tsx';
import { MeasureMeaning } from './MeasureMeaning.tsx';
import css from './Measures.module.css';
import { MeasuringState } from './MeasuringState.tsx';
import { ReadingChoice } from './ReadingChoice.tsx';

const actorMeasures = allMeasures.filter((measure) => measure.of === 'actors');

/** Who stands where in what is shown, by each measure, and what a measure says and does not say. */
export default function MeasuresPanel() {
  const index = useApp((state) => state.index);
  const shown = useApp((state) => state.shown);
  const results = useApp((state) => state.measures);
  const selected = useApp((state) => state.view.selectedActors);
  const store = useAppStore();
  const [sortBy, setSortBy] = useState<string>('betweenness');
  const [isRising, setRising] = useState(false);
  const rows = useMemo(() => {
    if (!index || !shown) return [];
    const actors = index.dataset.actors.flatMap((_, actor) => (shown.actors[actor] ? [actor] : []));
    const values = results.get(sortBy)?.values;
    const value = (actor: number) => {
      const found = values?.[actor] ?? Number.NaN;
      return Number.isNaN(found) ? Number.NEGATIVE_INFINITY : found;
    };
    const direction = isRising ? 1 : -1;
    return actors.sort((a, b) => {
      const [x, y] = [value(a), value(b)];
      return x === y ? a - b : x < y ? -direction : direction;
    });
  }, [index, shown, results, sortBy, isRising]);
  if (!index || !shown) return null;
  const sort = (id: string) => {
    setRising(sortBy === id ? !isRising : false);
    setSortBy(id);
  };
  return (
    <div className={css.panel}>
      <div className={css.top}>
        <MeasuringState />
        <ReadingChoice />
        <EncodingChoice />
      </div>
      <MeasureMeaning id={sortBy} />
      <GraphFigures />
      <div className={css.scroll}>
        <table className={css.table}>
          <caption className="visually-hidden">Measures of the actors shown</caption>
          <thead>
            <tr>
              <th scope="col">Actor</th>
              {actorMeasures.map(({ id, label }) => (
                <th
                  key={id}
                  scope="col"
                  aria-sort={sortBy === id ? (isRising ? 'ascending' : 'descending') : 'none'}
                >
                  <button type="button" onClick={() => sort(id)}>
                    {label}
                    <span aria-hidden="true">{sortBy === id ? (isRising ? ' ▲' : ' ▼') : ''}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((actor) => (
              <tr key={actor} data-selected={selected.includes(index.dataset.actors[actor]!.id) || undefined}>
                <th scope="row">
                  <button
                    type="button"
                    onClick={() => store.getState().changeView(selecting(index, { actor }))}
                  >
                    <bdi>{index.dataset.actors[actor]!.name}</bdi>
                  </button>
                </th>
                {actorMeasures.map(({ id }) => (
                  <td key={id} data-sorted={sortBy === id || undefined}>
                    {formatValue(results.get(id)?.values[actor], measureOf(id)?.kind)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
