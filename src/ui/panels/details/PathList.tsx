import { useMemo } from 'react';
import { shortestPaths } from '../../../filter/shortest-paths.ts';
import { ActorLink } from '../../controls/ActorLink.tsx';
import { plural } from '../../plural.ts';
import { useSelect } from '../../use-select.ts';
import css from './Details.module.css';
import type { DetailsData } from './details-data.ts';

/** How many ways are told one by one. */
const listed = 12;

/** The shortest ways between two actors over what is shown, step by step in words. */
export function PathList({ index, shown, from, to }: DetailsData & { from: number; to: number }) {
  const { actors, relations } = index.dataset;
  const found = useMemo(
    () => shortestPaths(relations, shown.relations, actors.length, from, to, { listed }),
    [relations, shown, actors, from, to],
  );
  if (!found) {
    return (
      <p>
        No path leads from <ActorLink actor={from} /> to <ActorLink actor={to} /> over the relations shown.
      </p>
    );
  }
  return (
    <>
      <p>
        {plural(found.count, 'shortest path')} to <ActorLink actor={to} />, {plural(found.length, 'step')}{' '}
        {found.count === 1 ? 'long' : 'each'}. Direction is ignored.
      </p>
      <ol className={css.paths}>
        {found.paths.map((path) => (
          <li key={path.join(' ')}>
            <ol>
              {path.slice(1).map((next, step) => (
                <PathStep key={next} index={index} from={path[step]!} to={next} relations={found.relations} />
              ))}
            </ol>
          </li>
        ))}
      </ol>
      {found.count > listed && <p className={css.soft}>The first {listed} are listed.</p>}
    </>
  );
}

interface StepProps {
  index: DetailsData['index'];
  from: number;
  to: number;
  relations: readonly number[];
}

/** One step of a way: who, what, whom. Where several relations stand side by side, each is a button. */
function PathStep({ index, from, to, relations }: StepProps) {
  const select = useSelect();
  const { source, target, type } = index.dataset.relations;
  const between = relations.filter(
    (r) => (source[r] === from && target[r] === to) || (source[r] === to && target[r] === from),
  );
  return (
    <li>
      <ActorLink actor={from} />{' '}
      {between.map((relation, place) => {
        const { label, reverseLabel } = index.dataset.relationTypes[type[relation]!]!;
        return (
          <span key={relation}>
            {place > 0 && ', '}
            <button type="button" className={css.textButton} onClick={() => select({ relation })}>
              {source[relation] === from ? label : reverseLabel}
            </button>
          </span>
        );
      })}{' '}
      <ActorLink actor={to} />
    </li>
  );
}
