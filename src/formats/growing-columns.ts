import type { ExtraColumns } from '../model/dataset.ts';

/** Extra columns that grow row by row; rows that have nothing in a column hold an empty text. */
export interface GrowingColumns {
  add(row: number, values: Iterable<readonly [string, string]>): void;
  finish(rows: number): ExtraColumns;
}

/** Creates an empty set of columns. */
export function createGrowingColumns(): GrowingColumns {
  const columns = new Map<string, string[]>();
  return {
    add(row, values) {
      for (const [name, value] of values) {
        const column = columns.get(name) ?? [];
        columns.set(name, column);
        while (column.length < row) column.push('');
        column[row] = value;
      }
    },
    finish(rows) {
      for (const column of columns.values()) while (column.length < rows) column.push('');
      return columns;
    },
  };
}
