import { formatRankRange, type RankRange, ranksOf } from '../../../evidence/rank-range.ts';
import type { Shown } from '../../../filter/apply-clauses.ts';
import { measures } from '../../../metrics/index.ts';
import type { Outcome } from '../../../metrics/measure.ts';
import type { DataIndex } from '../../../state/data-index.ts';
import { lazily } from '../table/lazily.ts';
import type { TableColumn } from '../table/table-column.ts';
import { textRanks } from '../table/text-ranks.ts';
import { formatValue } from './format-value.ts';
import css from './Measures.module.css';

export const actorMeasures = measures.filter((measure) => measure.of === 'actors');

/** The measures that the table shows before a reader asks for more. */
export const usualMeasures: readonly string[] = [
  'degree',
  'betweenness',
  'harmonicCloseness',
  'eigenvector',
  'pagerank',
  'coreNumber',
  'community',
];

export interface MeasureColumns {
  readonly index: DataIndex;
  readonly shown: Shown;
  readonly results: ReadonlyMap<string, Outcome>;
  readonly chosen: readonly string[];
  /** How far the ranks of one measure move, if that is known. */
  readonly ranges: { readonly measure: string; readonly of: readonly RankRange[] } | null;
}

/** Names and one column a measure, each value with its rank; groups and yes or no have no rank. */
export function measureColumns(request: MeasureColumns): TableColumn[] {
  const { actors } = request.index.dataset;
  const names = lazily(() => textRanks(actors.map(({ name }) => name)));
  return [
    {
      id: 'name',
      label: 'Actor',
      width: '190px',
      keys: names,
      cell: (actor) => <bdi>{actors[actor]!.name}</bdi>,
    },
    ...actorMeasures
      .filter(({ id }) => request.chosen.includes(id))
      .map((measure) => measureColumn(measure, request)),
  ];
}

function measureColumn(
  { id, label, kind }: (typeof actorMeasures)[number],
  { shown, results, ranges }: MeasureColumns,
): TableColumn {
  const values = results.get(id)?.values;
  const isRanked = kind === 'count' || kind === 'score';
  const ranks = lazily(() => (values ? ranksOf(values, shown.actors) : new Int32Array(0)));
  const moves = ranges?.measure === id ? ranges.of : null;
  const rankWords = (actor: number) =>
    moves ? formatRankRange(moves[actor]!) : String(ranks()[actor] || '–');
  return {
    id,
    label,
    width: moves ? '170px' : `${Math.max(110, label.length * 8 + 34)}px`,
    isNumber: true,
    first: kind === 'group' ? 'ascending' : 'descending',
    keys: () => values ?? new Float64Array(shown.actors.length).fill(Number.NaN),
    cell: (actor) => (
      <>
        {formatValue(values?.[actor], kind)}
        {isRanked && values && <span className={css.rank}>#{rankWords(actor)}</span>}
      </>
    ),
  };
}
