import type { LegacyEncoding } from '../../formats/decode-text.ts';
import { type LegacyText, legacyText } from '../../formats/legacy-text.ts';
import { readFile } from '../../formats/read-file.ts';
import { readFolder } from '../../formats/read-folder.ts';
import type { ReadResult } from '../../formats/read-result.ts';
import { defineJob } from '../job.ts';
import { readDatasetName } from '../job-names.ts';

/** Files to open: their names and bytes, what to call them together, and the encoding that the reader named, if any. */
export interface ReadDatasetRequest {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly name: string;
  readonly encoding?: LegacyEncoding;
}

/** What came of reading, and the file that needs an encoding named, if that is what is wrong. */
export interface ReadDatasetResult extends ReadResult {
  readonly legacy: LegacyText | null;
}

/** Reads one file of any format, or several as a folder. */
export const readDatasetJob = defineJob({
  name: readDatasetName.name,
  run({ files, name, encoding }: ReadDatasetRequest, context): ReadDatasetResult {
    context.progress(0);
    const [only] = files;
    const result =
      files.size === 1 && only ? readFile(only[0], only[1], encoding) : readFolder(name, files, encoding);
    const isWrong = result.problems.some(({ severity }) => severity === 'error');
    return { ...result, legacy: isWrong && !encoding ? legacyText(result.unpacked ?? files) : null };
  },
  transfer: ({ dataset }) => {
    if (!dataset) return [];
    const { source, target, type, bounds } = dataset.relations;
    const { earliestStart, latestStart, earliestEnd, latestEnd } = bounds;
    const columns = [source, target, type, earliestStart, latestStart, earliestEnd, latestEnd];
    if (dataset.coordinates) columns.push(dataset.coordinates);
    return columns.map((column) => column.buffer as ArrayBuffer);
  },
});
