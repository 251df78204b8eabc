import { explainRankJob } from './explain-rank.ts';
import { layoutJob } from './layout.ts';
import { measureSliceJob } from './measure-slice.ts';
import { readDatasetJob } from './read-dataset.ts';
import { stripJob } from './strip.ts';
import { tidyUpJob } from './tidy-up.ts';

/**
 * Everything that a background thread can do. To add a job: write `jobs/<name>.ts` with
 * `export const x = defineJob({ name: 'x', run(request: Request, context) { … return result; } })`, call `await context.pause()`
 * after each few milliseconds and `context.progress(0…1)` now and then, and add it to this list. The page calls it with
 * `pool.run(x, request, { signal, onProgress, transfer })`. Requests and results are copied: plain objects and typed arrays only.
 */
export const jobs = [
  explainRankJob,
  layoutJob,
  measureSliceJob,
  readDatasetJob,
  stripJob,
  tidyUpJob,
] as const;
