import type { StateCreator } from 'zustand/vanilla';
import type { Dataset } from '../model/dataset.ts';
import type { Problem } from '../model/problem.ts';
import { JobError } from '../workers/pool.ts';
import type { AppState } from './app-state.ts';
import { buildDataIndex, type DataIndex } from './data-index.ts';
import { FetchFailure, fetchPackage } from './fetch-package.ts';
import type { Services } from './services.ts';

/** Why something could not be opened. */
export interface Failure {
  readonly title: string;
  readonly message: string;
  readonly problems: readonly Problem[];
  /** What was read in spite of it, if the reader wants to go on with that. */
  readonly partial: Opened | null;
}

/** Data that were read, and what was wrong with them. */
interface Opened {
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** The data on the screen. They stay until new ones are whole. */
export interface DatasetSlice {
  readonly index: DataIndex | null;
  readonly problems: readonly Problem[];
  /** The files that the data were opened from, name to bytes, so that what was not edited is saved as it came. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** x and y of each actor in turn, in pixels at zoom 1; null while there is no place for them. */
  readonly positions: Float64Array | null;
  readonly opening: string | null;
  readonly failure: Failure | null;
  /** Opens a package of this page's own server. */
  openFolder(folder: URL): Promise<void>;
  /** Opens files that the reader chose: name to bytes. */
  openFiles(files: ReadonlyMap<string, Uint8Array>, name: string): Promise<void>;
  /** Goes on with what could be read. */
  openPartial(): void;
  dismissFailure(): void;
}

export function createDatasetSlice(services: Services): StateCreator<AppState, [], [], DatasetSlice> {
  return (set, get) => {
    const show = ({ dataset, problems, files }: Opened) => {
      const index = buildDataIndex(dataset);
      set({
        index,
        problems,
        files,
        positions: dataset.coordinates,
        opening: null,
        failure: null,
        past: [],
        future: [],
      });
      if (dataset.coordinates) return;
      services.layOut(dataset, (positions) => get().index === index && set({ positions }));
    };

    const fail = (
      title: string,
      message: string,
      problems: readonly Problem[] = [],
      partial: Opened | null = null,
    ) => set({ opening: null, failure: { title, message, problems, partial } });

    const read = async (files: ReadonlyMap<string, Uint8Array>, name: string) => {
      const { dataset, problems } = await services.read(files, name);
      const errors = problems.filter((problem) => problem.severity === 'error');
      if (dataset && errors.length === 0) return show({ dataset, problems, files });
      const partial = dataset && { dataset, problems, files };
      const message = partial
        ? 'Some rows could not be taken as they stand. Mend them and open the data again, or go on without them.'
        : 'Nothing could be opened. Here is what is wrong and what to do.';
      fail(
        `${name} has ${errors.length === 1 ? 'an error' : `${errors.length} errors`}`,
        message,
        problems,
        partial,
      );
    };

    const open = async (
      words: string,
      name: string,
      load: () => Promise<ReadonlyMap<string, Uint8Array>>,
    ) => {
      set({ opening: words });
      try {
        await read(await load(), name);
      } catch (error) {
        if (error instanceof FetchFailure) {
          const problem: Problem = {
            severity: 'error',
            file: error.file,
            row: null,
            column: null,
            message: error.message,
          };
          fail(`${name} could not be opened`, 'A file of the data did not arrive.', [problem]);
        } else if (error instanceof JobError) fail(`${name} could not be read`, error.message);
        else throw error;
      }
    };

    return {
      index: null,
      problems: [],
      files: new Map(),
      positions: null,
      opening: null,
      failure: null,
      openFolder(folder) {
        const name = decodeURIComponent(folder.pathname.split('/').filter(Boolean).at(-1) ?? 'The data');
        return open('Fetching the data…', name, () => fetchPackage(folder));
      },
      openFiles: (files, name) => open(`Reading ${name}…`, name, () => Promise.resolve(files)),
      openPartial() {
        const partial = get().failure?.partial;
        if (partial) show(partial);
      },
      dismissFailure: () => set({ failure: null }),
    };
  };
}
