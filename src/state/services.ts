import type { LegacyEncoding } from '../formats/decode-text.ts';
import type { Dataset } from '../model/dataset.ts';
import type { JobName } from '../workers/job.ts';
import { layoutName, readDatasetName } from '../workers/job-names.ts';
import type { ReadDatasetResult } from '../workers/jobs/read-dataset.ts';
import { createNewest } from '../workers/newest.ts';
import type { Pool } from '../workers/pool.ts';

/** Work that the page has done for it in the background. */
export interface Services {
  /** Reads the files of a dataset: name to bytes. `encoding` is the reader's answer when one is not Unicode. */
  read(
    files: ReadonlyMap<string, Uint8Array>,
    name: string,
    encoding?: LegacyEncoding,
  ): Promise<ReadDatasetResult>;
  /** Finds a place for every actor: a quick one first, then the best. A newer dataset takes the place of an older one. */
  layOut(dataset: Dataset, show: (positions: Float64Array) => void): void;
  /**
   * Has a job find places; null when it was stopped. It takes the place of all that still finds places, and a newer one or a newer dataset
   * takes its own.
   */
  place<Request>(
    job: JobName<Request, Float64Array>,
    request: Request,
    onProgress: (done: number) => void,
  ): Promise<Float64Array | null>;
  stopPlacing(): void;
  readonly pool: Pool;
}

/** Puts the services together on a pool of threads. Failures of the layout are told through `onFailure`, in words. */
export function createServices(pool: Pool, onFailure: (words: string) => void): Services {
  const newest = createNewest();
  const layOut = async (dataset: Dataset, signal: AbortSignal, show: (positions: Float64Array) => void) => {
    const { relations, actors } = dataset;
    const names = actors.map((actor) => actor.name);
    for (const effort of ['quick', 'full'] as const) {
      const request = { names, source: relations.source, target: relations.target, effort };
      const positions = await pool.run(layoutName, request, { signal });
      show(positions);
    }
  };
  return {
    pool,
    read: (files, name, encoding) =>
      pool.run(readDatasetName, encoding ? { files, name, encoding } : { files, name }),
    async place(job, request, onProgress) {
      const signal = newest('layout');
      try {
        return await pool.run(job, request, { signal, onProgress });
      } catch (error) {
        if (signal.aborted) return null;
        throw error;
      }
    },
    stopPlacing: () => void newest('layout'),
    layOut(dataset, show) {
      const signal = newest('layout');
      layOut(dataset, signal, show).catch((error: unknown) => {
        if (!signal.aborted)
          onFailure(`The actors could not be placed: ${error instanceof Error ? error.message : error}`);
      });
    },
  };
}
