import { useMemo } from 'react';
import { claimName } from '../../../evidence/claim-name.ts';
import { standingCode, standingKinds } from '../../../evidence/standing.ts';
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
                <PathStep
                  key={next}
                  index={index}
                  shown={shown}
                  from={path[step]!}
                  to={next}
                  relations={found.relations}
                />
              ))}
            </ol>
          </li>
        ))}
      </ol>
      {found.count > listed && <p className={css.soft}>The first {listed} are listed.</p>}
    </>
  );
}

interface StepProps extends DetailsData {
  from: number;
  to: number;
  relations: readonly number[];
}

/** One step of a way: who, what, whom. Each relation between the two is a button; what is less than stated says so. */
function PathStep({ index, shown, from, to, relations }: StepProps) {
  const select = useSelect();
  const { source, target, type } = index.dataset.relations;
  const between = relations.filter(
    (r) => (source[r] === from && target[r] === to) || (source[r] === to && target[r] === from),
  );
  return (
    <li>
      <ActorLink actor={from} />{' '}
      {between.map((relation, place) => {
        const kind = index.dataset.relationTypes[type[relation]!]!;
        const standing = shown.standing[relation]!;
        const notes = [
          claimName(kind) ?? '',
          standing === standingCode.stated ? '' : standingKinds[standing]!.label.toLowerCase(),
        ].filter(Boolean);
        return (
          <span key={relation}>
            {place > 0 && ', '}
            <button type="button" className={css.textButton} onClick={() => select({ relation })}>
              {source[relation] === from ? kind.label : kind.reverseLabel}
            </button>
            {notes.length > 0 && <span className={css.soft}> ({notes.join(', ')})</span>}
          </span>
        );
      })}{' '}
      <ActorLink actor={to} />
    </li>
  );
}
