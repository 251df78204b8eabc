import type { StateCreator } from 'zustand/vanilla';
import type { LegacyEncoding } from '../formats/decode-text.ts';
import type { LegacyText } from '../formats/legacy-text.ts';
import type { FileLedger } from '../formats/report.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Problem } from '../model/problem.ts';
import type { ReadDatasetResult } from '../workers/jobs/read-dataset.ts';
import { JobError } from '../workers/pool.ts';
import type { AppState } from './app-state.ts';
import { buildDataIndex, type DataIndex } from './data-index.ts';
import { FetchFailure, fetchPackage } from './fetch-package.ts';
import { openedWords } from './opened-words.ts';
import type { Services } from './services.ts';

/** Why something could not be opened. */
export interface Failure {
  readonly title: string;
  readonly message: string;
  readonly problems: readonly Problem[];
  /** What was read in spite of it, if the reader wants to go on with that. */
  readonly partial: Opened | null;
  /** A file that is not Unicode, and all the files to read again once its encoding is named. */
  readonly legacy: (LegacyText & { readonly name: string; readonly files: Files }) | null;
}

type Files = ReadonlyMap<string, Uint8Array>;

/** Data that were read, and what was wrong with them. */
interface Opened {
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
  readonly ledger: readonly FileLedger[];
  readonly files: Files;
  /** Whether they are the reader's own and not a sample. */
  readonly isOwn: boolean;
}

/** The data on the screen. They stay until new ones are whole. */
export interface DatasetSlice {
  readonly index: DataIndex | null;
  readonly problems: readonly Problem[];
  /** What became of the rows of each file. */
  readonly ledger: readonly FileLedger[];
  /** The files that the data were opened from, name to bytes, so that what was not edited is saved as it came. */
  readonly files: Files;
  /** x and y of each actor in turn, in pixels at zoom 1; null while there is no place for them. */
  readonly positions: Float64Array | null;
  readonly opening: string | null;
  readonly failure: Failure | null;
  /** Opens a package of this page's own server. */
  openFolder(folder: URL): Promise<void>;
  /** Opens files that the reader chose: name to bytes. `encoding` is for those that are not Unicode. */
  openFiles(files: Files, name: string, encoding?: LegacyEncoding): Promise<void>;
  /** Goes on with what could be read. */
  openPartial(): void;
  dismissFailure(): void;
}

/** What was read, if all of it could be taken, or else why not. */
function outcomeOf(
  { dataset, problems, ledger, unpacked, legacy }: ReadDatasetResult,
  given: Files,
  name: string,
  isOwn: boolean,
): Opened | { readonly failure: Failure } {
  const opened = dataset && { dataset, problems, ledger, files: unpacked ?? given, isOwn };
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  if (opened && errors === 0) return opened;
  return {
    failure: {
      title: `${name} has ${errors === 1 ? 'an error' : `${errors} errors`}`,
      message: opened
        ? 'Some rows could not be taken as they stand. Mend them and open the data again, or go on without them.'
        : 'Nothing could be opened. Here is what is wrong and what to do.',
      problems,
      partial: opened,
      legacy: legacy && { ...legacy, name, files: given },
    },
  };
}

export function createDatasetSlice(services: Services): StateCreator<AppState, [], [], DatasetSlice> {
  return (set, get) => {
    const show = ({ dataset, problems, ledger, files, isOwn }: Opened) => {
      const index = buildDataIndex(dataset);
      const words = openedWords(ledger, problems, isOwn);
      if (words) get().announce(words);
      set({
        index,
        problems,
        ledger,
        files,
        positions: dataset.coordinates,
        placedByHand: new Set(),
        opening: null,
        failure: null,
        past: [],
        future: [],
      });
      if (dataset.coordinates) return;
      services.layOut(dataset, (positions) => get().index === index && set({ positions }));
    };

    const fail = (title: string, message: string, problems: readonly Problem[] = []) =>
      set({ opening: null, failure: { title, message, problems, partial: null, legacy: null } });

    const read = async (files: Files, name: string, isOwn: boolean, encoding?: LegacyEncoding) => {
      const outcome = outcomeOf(await services.read(files, name, encoding), files, name, isOwn);
      if ('failure' in outcome) set({ opening: null, failure: outcome.failure });
      else show(outcome);
    };

    const open = async (words: string, name: string, load: () => Promise<void>) => {
      set({ opening: words });
      try {
        await load();
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
      ledger: [],
      files: new Map(),
      positions: null,
      opening: null,
      failure: null,
      openFolder(folder) {
        const name = decodeURIComponent(folder.pathname.split('/').filter(Boolean).at(-1) ?? 'The data');
        return open('Fetching the data…', name, async () => read(await fetchPackage(folder), name, false));
      },
      openFiles: (files, name, encoding) =>
        open(`Reading ${name}…`, name, () => read(files, name, true, encoding)),
      openPartial() {
        const partial = get().failure?.partial;
        if (partial) show(partial);
      },
      dismissFailure: () => set({ failure: null }),
    };
  };
}
