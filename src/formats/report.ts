import type { Problem } from '../model/problem.ts';

/** What became of the rows of one file: `read` is the sum of the other three. */
export interface FileLedger {
  readonly file: string;
  readonly read: number;
  readonly loaded: number;
  /** Rows that say the same as an earlier one and were taken with it. */
  readonly merged: number;
  /** Rows that were left out, each with a problem that says why. */
  readonly reported: number;
}

type Fate = 'loaded' | 'merged' | 'reported';
type Place = { readonly row?: number | null; readonly column?: string | null };

/** Collects problems and the fate of each row while files are read. */
export interface Report {
  readonly problems: Problem[];
  error(file: string, message: string, place?: Place): void;
  warning(file: string, message: string, place?: Place): void;
  /** Counts rows of a file under what became of them. */
  count(file: string, fate: Fate, rows?: number): void;
  ledger(): FileLedger[];
}

/** How many problems of one file are told one by one; the rest is told as a number. */
const listedPerFile = 1000;

/** Creates an empty report. Each file lists its first thousand problems and then says how many more there are. */
export function createReport(): Report {
  const problems: Problem[] = [];
  const told = new Map<string, number>();
  const summaries = new Map<string, number>();
  const fates = new Map<string, Record<Fate, number>>();

  const add = (severity: Problem['severity'], file: string, message: string, place: Place) => {
    const number = (told.get(file) ?? 0) + 1;
    told.set(file, number);
    if (number <= listedPerFile) {
      problems.push({ severity, file, row: place.row ?? null, column: place.column ?? null, message });
      return;
    }
    const at = summaries.get(file) ?? problems.length;
    summaries.set(file, at);
    const before = problems[at]?.severity;
    const more = number - listedPerFile;
    problems[at] = {
      severity: before === 'error' ? 'error' : severity,
      file,
      row: null,
      column: null,
      message: `${more} more problem${more === 1 ? '' : 's'} in this file; mend the first ones and open it again.`,
    };
  };

  return {
    problems,
    error: (file, message, place = {}) => add('error', file, message, place),
    warning: (file, message, place = {}) => add('warning', file, message, place),
    count(file, fate, rows = 1) {
      const counts = fates.get(file) ?? { loaded: 0, merged: 0, reported: 0 };
      counts[fate] += rows;
      fates.set(file, counts);
    },
    ledger: () =>
      [...fates].map(([file, { loaded, merged, reported }]) => ({
        file,
        read: loaded + merged + reported,
        loaded,
        merged,
        reported,
      })),
  };
}
