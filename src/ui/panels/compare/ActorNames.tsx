import { useState } from 'react';
import { useApp } from '../../app-store.tsx';
import css from './Compare.module.css';

/** How many names stand in the row at first. */
const most = 24;

/** Names of actors in a row, with their number. */
export function ActorNames({ title, actors }: { title: string; actors: readonly number[] }) {
  const dataset = useApp((state) => state.index!.dataset);
  const [isWhole, setWhole] = useState(false);
  const listed = isWhole ? actors : actors.slice(0, most);
  return (
    <section aria-label={title}>
      <h3>
        {title} <span className={css.soft}>{actors.length.toLocaleString('en')}</span>
      </h3>
      {actors.length === 0 && <p className={css.soft}>None.</p>}
      <ul className={css.names}>
        {listed.map((actor) => (
          <li key={actor}>
            <bdi>{dataset.actors[actor]!.name}</bdi>
          </li>
        ))}
      </ul>
      {listed.length < actors.length && (
        <button type="button" className={css.all} onClick={() => setWhole(true)}>
          Show all {actors.length.toLocaleString('en')}
        </button>
      )}
    </section>
  );
}
