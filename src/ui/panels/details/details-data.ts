import type { Shown } from '../../../filter/apply-clauses.ts';
import type { DataIndex } from '../../../state/data-index.ts';

/** What every part of the details reads: the data, and what is shown of them. */
export interface DetailsData {
  readonly index: DataIndex;
  readonly shown: Shown;
}
