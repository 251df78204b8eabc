import { type TidyUpInput, tidyUp } from '../../layout/tidy-up.ts';
import { defineJob } from '../job.ts';

/** Moves apart what overlaps and nothing else; takes milliseconds, so it tells no progress. */
export const tidyUpJob = defineJob({
  name: 'tidy-up',
  run: (input: TidyUpInput): Float64Array => tidyUp(input),
  transfer: (places) => [places.buffer as ArrayBuffer],
});
