import type { Relations } from '../model/dataset.ts';
import type { RelationType } from '../model/relation-type.ts';
import { UNDATED } from '../time/bounds.ts';
import { parseEdtf } from '../time/edtf.ts';
import { createIdIndex, type IdIndex } from './id-index.ts';
import type { TypeList } from './read-types.ts';
import type { Report } from './report.ts';
import { createExtraColumns, readTable, type TableRow } from './table.ts';

export const relationColumns = ['id', 'source', 'target', 'type', 'date', 'place', 'summary'];

/** What `readRelations` needs to know of the rest of the package. */
export interface RelationContext {
  readonly actors: IdIndex;
  readonly types: TypeList<RelationType>;
  readonly report: Report;
}

/** A date of a relation as its cell writes it, read once for all rows that have it. */
type DateReader = (row: TableRow) => { text: string; bounds: typeof UNDATED };

/**
 * Returns the relations of `relations.csv` as columns, with a way to find one by its id; null when the file is no usable table.
 *
 * A row whose ends are not both actors is reported and left out. A relation without an id gets one from its place (`r1`, `r2` …).
 * Cost: linear; a million rows never become objects.
 */
export function readRelations(
  file: string,
  text: string,
  { actors, types, report }: RelationContext,
): { relations: Relations; ids: IdIndex } | null {
  const capacity = countLines(text);
  const source = new Int32Array(capacity);
  const target = new Int32Array(capacity);
  const type = new Uint16Array(capacity);
  const bounds = Array.from({ length: 4 }, () => new Float64Array(capacity));
  const [id, date, place, summary]: [string[], string[], string[], string[]] = [[], [], [], []];
  const extra = createExtraColumns();
  const ids = createIdIndex('relation');
  const readDate = createDateReader(file, report);
  let count = 0;

  const header = readTable(
    { file, text, columns: relationColumns, required: ['source', 'target'] },
    report,
    (row) => {
      const ends = readEnds(file, row, actors, report);
      if (!ends || ids.addOptional(file, row, report) < 0) {
        if (!ends) ids.leftOut(row.cell('id').trim(), row.row);
        report.count(file, 'reported');
        return;
      }
      source[count] = ends.source;
      target[count] = ends.target;
      type[count] = types.index(row.cell('type').trim(), file, row.row, report);
      const when = readDate(row);
      bounds[0]![count] = when.bounds.earliestStart;
      bounds[1]![count] = when.bounds.latestStart;
      bounds[2]![count] = when.bounds.earliestEnd;
      bounds[3]![count] = when.bounds.latestEnd;
      id.push(row.cell('id').trim());
      date.push(when.text);
      place.push(row.cell('place'));
      summary.push(row.cell('summary'));
      extra.add(row);
      count += 1;
    },
  );
  if (!header) return null;
  report.count(file, 'loaded', count);
  ids.fill(id, 'r');
  const [earliestStart, latestStart, earliestEnd, latestEnd] = bounds.map((column) => column.slice(0, count));
  const columns = {
    earliestStart: earliestStart!,
    latestStart: latestStart!,
    earliestEnd: earliestEnd!,
    latestEnd: latestEnd!,
  };
  const relations: Relations = {
    count,
    id,
    source: source.slice(0, count),
    target: target.slice(0, count),
    type: type.slice(0, count),
    date,
    bounds: columns,
    place,
    summary,
    extra: extra.columns,
  };
  return { relations, ids };
}

function readEnds(
  file: string,
  row: TableRow,
  actors: IdIndex,
  report: Report,
): { source: number; target: number } | null {
  const find = (column: 'source' | 'target') => {
    const word = row.cell(column);
    if (word.trim() !== '') return actors.find(word, { file, row: row.row, column }, report);
    report.error(file, `The ${column} is empty; the row was left out.`, { row: row.row, column });
    return -1;
  };
  const source = find('source');
  const target = find('target');
  return source < 0 || target < 0 ? null : { source, target };
}

/** Dates repeat, so each spelling is read once; one that is no EDTF date is reported for each row that has it. */
function createDateReader(file: string, report: Report): DateReader {
  const known = new Map<string, ReturnType<DateReader>>();
  const none = { text: '', bounds: UNDATED };
  return (row) => {
    const text = row.cell('date').trim();
    if (text === '') return none;
    const before = known.get(text);
    if (before) return before;
    const date = parseEdtf(text);
    if (!date.ok) {
      report.error(file, `${date.message} The relation is kept without a date.`, {
        row: row.row,
        column: 'date',
      });
      return none;
    }
    const result = { text, bounds: date.bounds };
    if (known.size < 100_000) known.set(text, result);
    return result;
  };
}

function countLines(text: string): number {
  let lines = 1;
  for (const mark of ['\n', '\r']) {
    for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) lines += 1;
  }
  return lines;
}
