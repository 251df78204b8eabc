import { nearestId } from './nearest-id.ts';
import type { Report } from './report.ts';
import type { TableRow } from './table.ts';

/** Ids of one kind of thing ("actor", "document" …) in the order of their rows. */
export interface IdIndex {
  /** Takes the id of a new row and returns its index, or -1 when it is empty or used already, which is reported. */
  add(file: string, row: TableRow, report: Report): number;
  /** The same where rows may do without an id: an empty one is passed over, and `fill` gives it one in the end. */
  addOptional(file: string, row: TableRow, report: Report): number;
  /** Puts an id that nothing has yet (`r1`, `r2` …) in each empty place. */
  fill(ids: string[], prefix: string): void;
  /** Index of an id that a row refers to, or -1 when nothing has it, which is reported with the nearest id there is. */
  find(word: string, place: { file: string; row: number; column: string }, report: Report): number;
  /** Remembers that a row was left out, so that references to it can say so. */
  leftOut(id: string, row: number): void;
}

/** Hints cost a look at all ids, so only the first unknown ids of a package get one. */
const maxHints = 100;

/** Creates an empty index for things called `kind` in messages. Ids are compared exactly, after trimming spaces at their ends. */
export function createIdIndex(kind: string): IdIndex {
  const indexOf = new Map<string, number>();
  const rowOf: number[] = [];
  const missing = new Map<string, number>();
  let hints = 0;
  const addOptional = (file: string, row: TableRow, report: Report): number => {
    const text = row.cell('id');
    const id = text.trim();
    if (id === '') return rowOf.push(row.row) - 1;
    const earlier = indexOf.get(id);
    if (earlier !== undefined) {
      const message = `The id “${id}” stands already in row ${rowOf[earlier]}; this row was left out. Give it another id, or remove it.`;
      report.error(file, message, { row: row.row, column: 'id' });
      return -1;
    }
    if (text !== id) {
      report.warning(file, `The id “${id}” has spaces around it; it was taken without them.`, {
        row: row.row,
        column: 'id',
      });
    }
    indexOf.set(id, rowOf.length);
    return rowOf.push(row.row) - 1;
  };
  return {
    addOptional,
    add(file, row, report) {
      if (row.cell('id').trim() !== '') return addOptional(file, row, report);
      report.error(file, `The ${kind} has no id; the row was left out. Give it one.`, {
        row: row.row,
        column: 'id',
      });
      return -1;
    },
    fill(ids, prefix) {
      for (let i = 0; i < ids.length; i += 1) {
        if (ids[i] !== '') continue;
        let made = `${prefix}${i + 1}`;
        while (indexOf.has(made)) made = `${made}-`;
        ids[i] = made;
        indexOf.set(made, i);
      }
    },
    find(word, { file, row, column }, report) {
      const exact = indexOf.get(word);
      if (exact !== undefined) return exact;
      const id = word.trim();
      const trimmed = indexOf.get(id);
      if (trimmed !== undefined) {
        report.warning(file, `“${id}” has spaces around it; it was taken without them.`, { row, column });
        return trimmed;
      }
      const lost = missing.get(id);
      if (lost !== undefined) {
        report.error(file, `The ${kind} “${id}” was left out because of its own row ${lost}.`, {
          row,
          column,
        });
        return -1;
      }
      hints += 1;
      const near = hints <= maxHints ? nearestId(id, indexOf.keys()) : null;
      const hint = near === null ? '' : ` Did you mean “${near}”?`;
      report.error(file, `There is no ${kind} with the id “${id}”.${hint}`, { row, column });
      return -1;
    },
    leftOut: (id, row) => {
      if (id !== '' && !missing.has(id)) missing.set(id, row);
    },
  };
}

/** Splits a cell that may hold several values with `|` between them; empty ones are dropped. */
export function splitList(text: string): string[] {
  return text
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
