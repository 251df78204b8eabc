/** Something wrong with a reader's data, said so that the place can be found and mended. */
export interface Problem {
  /** `error`: the row or file could not be taken as it stands; `warning`: it was taken, but look at it. */
  readonly severity: 'error' | 'warning';
  /** Name of the file within the package, for example `relations.csv`. */
  readonly file: string;
  /** Line as a spreadsheet counts it: the header is row 1. Null when the problem is the file's. */
  readonly row: number | null;
  /** Name of the column, or null when the problem is the row's. */
  readonly column: string | null;
  /** What is wrong and what to do, in a sentence. */
  readonly message: string;
}
