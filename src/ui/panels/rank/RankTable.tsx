import type { Dataset } from '../../../model/dataset.ts';
import type { Window } from '../../../time/bounds.ts';
import { formatWindow } from '../../../time/format-date.ts';
import { readerLocale } from '../../date-words.ts';
import css from './Rank.module.css';
import { bandAt } from './rank-bands.ts';
import type { Ranks } from './use-ranks.ts';

interface Props {
  dataset: Dataset;
  ranks: Ranks;
  leaders: readonly number[];
  onWindow: (window: Window) => void;
}

/** A rank, or from the best to the worst one; "none" at the worse end for an actor without a rank in one computation. */
function bandWords(ranks: Ranks, position: number, actor: number): string {
  const band = bandAt(ranks, position, actor);
  if (!band) return '–';
  if (band.best === band.worst) return String(band.best);
  return Number.isFinite(band.worst) ? `${band.best}–${band.worst}` : `${band.best} or none`;
}

/** The rank chart as a table: a row for each position, which sets the window. */
export function RankTable({ dataset, ranks, leaders, onWindow }: Props) {
  return (
    <div className={css.tableBox}>
      <table className={css.table}>
        <caption className="visually-hidden">Ranks over time: best to worst rank of each actor</caption>
        <thead>
          <tr>
            <th scope="col">Days</th>
            {leaders.map((actor) => (
              <th key={actor} scope="col">
                <bdi>{dataset.actors[ranks.actors[actor]!]!.name}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ranks.windows.map((window, position) => (
            <tr key={window.from}>
              <th scope="row">
                <button type="button" onClick={() => onWindow(window)}>
                  {formatWindow(window, readerLocale)}
                </button>
              </th>
              {leaders.map((actor) => (
                <td key={actor}>{bandWords(ranks, position, actor)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
