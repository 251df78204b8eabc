import type { Pool } from '../workers/pool.ts';

/** The threads of the page, for parts that compute on demand. */
export interface ThreadsSlice {
  readonly pool: Pool;
}
