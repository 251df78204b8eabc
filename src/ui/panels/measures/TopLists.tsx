import { ranksOf } from '../../../evidence/rank-range.ts';
import { ActorLink } from '../../controls/ActorLink.tsx';
import { formatValue } from './format-value.ts';
import css from './Measures.module.css';
import { actorMeasures, type MeasureColumns } from './measure-columns.tsx';

const longest = 8;

/** The first by each chosen measure; equal values share a rank. */
export function TopLists({ index, shown, results, chosen }: Omit<MeasureColumns, 'ranges'>) {
  const ranked = actorMeasures.filter(
    ({ id, kind }) => chosen.includes(id) && (kind === 'count' || kind === 'score'),
  );
  return (
    <div className={css.lists}>
      {ranked.map(({ id, label, kind }) => {
        const values = results.get(id)?.values;
        if (!values) return null;
        const ranks = ranksOf(values, shown.actors);
        const first = index.dataset.actors
          .flatMap((_, actor) => (ranks[actor]! > 0 ? [actor] : []))
          .sort((a, b) => ranks[a]! - ranks[b]! || a - b)
          .slice(0, longest);
        return (
          <section key={id}>
            <h2>{label}</h2>
            <ul>
              {first.map((actor) => (
                <li key={actor}>
                  <span className={css.rank}>#{ranks[actor]}</span> <ActorLink actor={actor} />{' '}
                  <span className={css.rank}>{formatValue(values[actor], kind)}</span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
