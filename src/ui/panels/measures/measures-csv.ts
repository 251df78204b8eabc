import { ranksOf } from '../../../evidence/rank-range.ts';
import { writeCsv } from '../../../formats/csv-text.ts';
import { actorMeasures, type MeasureColumns } from './measure-columns.tsx';

/** The chosen measures of the actors shown as a table for a spreadsheet, with ranks and with what was counted in each row. */
export function measuresCsv(request: Omit<MeasureColumns, 'ranges'>, used: string): string {
  const { index, shown, results, chosen } = request;
  const columns = actorMeasures.flatMap(({ id, kind }) => {
    const values = results.get(id)?.values;
    if (!values || !chosen.includes(id)) return [];
    const value = (actor: number) => (Number.isNaN(values[actor]) ? '' : String(values[actor]));
    if (kind !== 'count' && kind !== 'score') return [{ head: id, cell: value }];
    const ranks = ranksOf(values, shown.actors);
    return [
      { head: id, cell: value },
      { head: `${id}_rank`, cell: (actor: number) => (ranks[actor] ? String(ranks[actor]) : '') },
    ];
  });
  const rows = index.dataset.actors.flatMap(({ id, name }, actor) =>
    shown.actors[actor] ? [[id, name, ...columns.map(({ cell }) => cell(actor)), used]] : [],
  );
  const header = ['id', 'name', ...columns.map(({ head }) => head), 'computed_over'];
  return writeCsv(header, rows, { forSpreadsheet: true });
}
