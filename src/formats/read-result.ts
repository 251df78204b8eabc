import type { Dataset } from '../model/dataset.ts';
import type { Problem } from '../model/problem.ts';
import type { FileLedger } from './report.ts';

/** What came of opening a file: the data as far as they could be taken, what was wrong, and what became of each row. */
export interface ReadResult {
  /** Null when nothing could be opened; then `problems` holds at least one error. */
  readonly dataset: Dataset | null;
  readonly problems: readonly Problem[];
  readonly ledger: readonly FileLedger[];
  /** What a package holds beside its tables and their names, a phrase each: it opens without them, but a copy would lack them. */
  readonly beside?: readonly string[];
  /** The files of a data package that came in an archive, so that they can be saved as they came. */
  readonly unpacked?: ReadonlyMap<string, Uint8Array>;
}

/** The result of a file that could not be opened at all. */
export function refused(file: string, message: string, row: number | null = null): ReadResult {
  return {
    dataset: null,
    problems: [{ severity: 'error', file, row, column: null, message }],
    ledger: [],
  };
}
