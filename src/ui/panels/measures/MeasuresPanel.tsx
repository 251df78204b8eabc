import { useMemo, useState } from 'react';
import type { Shown } from '../../../filter/apply-clauses.ts';
import { measureOf } from '../../../metrics/index.ts';
import type { DataIndex } from '../../../state/data-index.ts';
import { useApp } from '../../app-store.tsx';
import { Choice } from '../../controls/Choice.tsx';
import { saveText } from '../../save-file.ts';
import { useRowSelection } from '../table/use-row-selection.ts';
import { VirtualTable } from '../table/VirtualTable.tsx';
import { EncodingChoice } from './EncodingChoice.tsx';
import { GraphFigures } from './GraphFigures.tsx';
import { MeasureHistogram } from './MeasureHistogram.tsx';
import { MeasureMeaning } from './MeasureMeaning.tsx';
import css from './Measures.module.css';
import { MeasuringState } from './MeasuringState.tsx';
import { MoreMeasures } from './MoreMeasures.tsx';
import { measureColumns, usualMeasures } from './measure-columns.tsx';
import { measuresCsv } from './measures-csv.ts';
import { RankCard } from './RankCard.tsx';
import { ReadingChoice } from './ReadingChoice.tsx';
import { RobustnessControl } from './RobustnessControl.tsx';
import { usedWords } from './reading-words.ts';
import { type RobustnessKind, rangesOf } from './robustness-kinds.ts';
import { ScatterPanel } from './ScatterPanel.tsx';
import { TopLists } from './TopLists.tsx';

type Form = 'table' | 'scatter' | 'top';

const forms: readonly { readonly id: Form; readonly label: string }[] = [
  { id: 'table', label: 'Table' },
  { id: 'scatter', label: 'Two measures' },
  { id: 'top', label: 'Top lists' },
];

/** Who stands where in what is shown, by each measure, why, and whether that survives the loss of a source. */
export default function MeasuresPanel() {
  const index = useApp((state) => state.index);
  const shown = useApp((state) => state.shown);
  return index && shown ? <MeasuresOf index={index} shown={shown} /> : null;
}

function MeasuresOf({ index, shown }: { index: DataIndex; shown: Shown }) {
  const results = useApp((state) => state.measures);
  const reading = useApp((state) => state.reading);
  const robustness = useApp((state) => state.robustness);
  const { selected, select } = useRowSelection('selectedActors', index.actor);
  const sorting = useApp((state) => state.measureSorting);
  const sortMeasures = useApp((state) => state.sortMeasures);
  const sortBy = sorting.column;
  const [columnsOf, choose] = useState(usualMeasures);
  const [kind, setKind] = useState<RobustnessKind>('each');
  const [form, setForm] = useState<Form>('table');
  const measure = measureOf(sortBy);
  // What the rows are sorted by is in sight, even where another part of the page chose it.
  const chosen = useMemo(
    () => (measure && !columnsOf.includes(sortBy) ? [...columnsOf, sortBy] : columnsOf),
    [columnsOf, measure, sortBy],
  );
  const actor = selected.values().next().value ?? null;
  const values = results.get(sortBy)?.values;
  const ranges = useMemo(() => {
    const of = robustness?.shown === shown ? rangesOf(robustness.ranks, kind) : null;
    return of && robustness ? { measure: robustness.measure, of } : null;
  }, [robustness, shown, kind]);
  const columns = useMemo(
    () => measureColumns({ index, shown, results, chosen, ranges }),
    [index, shown, results, chosen, ranges],
  );
  const items = useMemo(
    () => index.dataset.actors.flatMap((_, place) => (shown.actors[place] ? [place] : [])),
    [index, shown],
  );
  const save = () => {
    const text = measuresCsv({ index, shown, results, chosen }, usedWords(shown.counts, reading));
    saveText('measures.csv', text, 'text/csv');
  };
  return (
    <div className={css.panel}>
      <div className={css.top}>
        <MeasuringState />
        <ReadingChoice />
        <EncodingChoice />
      </div>
      <GraphFigures />
      <div className={css.tools}>
        <Choice label="Form" value={form} onChange={setForm} options={forms} />
        {measure && form === 'table' && (
          <RobustnessControl measure={sortBy} label={measure.label} kind={kind} onKind={setKind} />
        )}
        <button type="button" className={css.button} onClick={save}>
          Save as CSV
        </button>
        <MoreMeasures
          chosen={chosen}
          onChange={(next) => {
            choose(next);
            if (!next.includes(sortBy)) sortMeasures({ column: 'name', direction: 'ascending' });
          }}
        />
      </div>
      {form === 'top' && <TopLists index={index} shown={shown} results={results} chosen={chosen} />}
      {form === 'scatter' && <ScatterPanel index={index} shown={shown} results={results} />}
      {form === 'table' && measure && (
        <div className={css.sorted}>
          <MeasureMeaning id={sortBy} />
          {values && (
            <MeasureHistogram
              values={values}
              shown={shown}
              measure={measure}
              actor={actor}
              name={actor === null ? '' : index.dataset.actors[actor]!.name}
            />
          )}
        </div>
      )}
      {form === 'table' && (
        <div className={css.body}>
          <div className={css.frame}>
            <VirtualTable
              label="Measures of the actors shown"
              columns={columns}
              items={items}
              sorting={sorting}
              selected={selected}
              isHidden={() => false}
              onSelect={(place, isAdding) => select(index.dataset.actors[place]!.id, isAdding)}
              onSort={sortMeasures}
            />
          </div>
          {actor !== null && shown.actors[actor] === 1 && (
            <RankCard index={index} shown={shown} actor={actor} measure={sortBy} />
          )}
        </div>
      )}
    </div>
  );
}
