import type { Shown } from '../../../filter/apply-clauses.ts';
import type { DataIndex } from '../../../state/data-index.ts';
import { ActorLink } from '../../controls/ActorLink.tsx';
import { plural } from '../../plural.ts';
import { useSelect } from '../../use-select.ts';
import css from './Measures.module.css';
import { useReasons } from './use-reasons.ts';

/** How many neighbours and pairs are named. */
const named = 5;

const evidenceWords = (count: number): string =>
  count === 1 ? 'evidence' : `evidence, the first of ${count}`;

interface Props {
  index: DataIndex;
  shown: Shown;
  actor: number;
  measure: string;
}

/** The neighbours and the paths that give an actor its value; each neighbour leads to the relation and its evidence. */
export function RankReasonsList({ index, shown, actor, measure }: Props) {
  const reasons = useReasons(measure, actor);
  const select = useSelect();
  if (!reasons || reasons.neighbours.length === 0) return null;
  const { source, target } = index.dataset.relations;
  const between = (other: number) =>
    (index.relationsOf[actor] ?? []).filter(
      (r) => shown.relations[r] !== 0 && (source[r] === other || target[r] === other),
    );
  return (
    <>
      <h3>{reasons.kind === 'passing' ? 'Paths through it go on to' : 'It has its value from'}</h3>
      <ul className={css.reasons}>
        {reasons.neighbours.slice(0, named).map(({ actor: other, share }) => {
          const relations = between(other);
          return (
            <li key={other}>
              <ActorLink actor={other} /> {Math.round(share * 100)}&nbsp;%{' '}
              {relations[0] !== undefined && (
                <button
                  type="button"
                  className={css.textButton}
                  onClick={() => select({ relation: relations[0]! })}
                  aria-label={`${evidenceWords(relations.length)} for the tie with ${index.dataset.actors[other]!.name}`}
                >
                  {evidenceWords(relations.length)}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {reasons.pairs.length > 0 && (
        <>
          <p>It lies between {plural(reasons.pairCount, 'pair')} of actors, among them</p>
          <ul className={css.reasons}>
            {reasons.pairs.slice(0, named).map(({ from, to, share }) => (
              <li key={`${from} ${to}`}>
                <ActorLink actor={from} /> and <ActorLink actor={to} />
                {share < 1 && ` (${Math.round(share * 100)} % of their shortest paths)`}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
