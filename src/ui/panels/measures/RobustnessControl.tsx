import { useApp } from '../../app-store.tsx';
import { plural } from '../../plural.ts';
import css from './Measures.module.css';
import { type RobustnessKind, rangesOf, robustnessKinds } from './robustness-kinds.ts';

interface Props {
  /** The measure by which the table is sorted. */
  measure: string;
  label: string;
  kind: RobustnessKind;
  onKind: (kind: RobustnessKind) => void;
}

/** Asks how far ranks move when sources are left out, says how far that is, and chooses what is left out. */
export function RobustnessControl({ measure, label, kind, onKind }: Props) {
  const robustness = useApp((state) => state.robustness);
  const testing = useApp((state) => state.testing);
  const testRanks = useApp((state) => state.testRanks);
  const found = robustness?.measure === measure ? robustness.ranks : null;
  if (testing !== null)
    return (
      <p className={css.choice}>
        Computing {label} again without each source… <progress value={testing} aria-label="Trials" />
        <button type="button" className={css.button} onClick={() => testRanks(null)}>
          Stop
        </button>
      </p>
    );
  if (!found)
    return (
      <button type="button" className={css.button} onClick={() => testRanks(measure)}>
        How sure are these ranks?
      </button>
    );
  const trials = kind === 'each' ? null : found[kind];
  return (
    <p className={css.choice}>
      <label>
        Ranges of ranks without{' '}
        <select value={kind} onChange={(event) => onKind(event.target.value as RobustnessKind)}>
          {robustnessKinds
            .filter(({ id }) => rangesOf(found, id) !== null)
            .map(({ id, label: words }) => (
              <option key={id} value={id}>
                {words}
              </option>
            ))}
        </select>
      </label>
      <span>
        {kind === 'draws'
          ? `The middle 90 % of ${found.draws?.losses.length} draws, seed 1.`
          : `${plural(trials?.losses.length ?? found.documents.losses.length + found.origins.losses.length + 2, 'trial')}.`}
      </span>
      <button type="button" className={css.button} onClick={() => testRanks(null)}>
        Hide ranges
      </button>
    </p>
  );
}
