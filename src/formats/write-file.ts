import type { Dataset } from '../model/dataset.ts';
import { writeEdgeList } from './write-edge-list.ts';
import { writeGexf } from './write-gexf.ts';
import { writeGraphml } from './write-graphml.ts';
import { writeGraphology } from './write-graphology.ts';
import { writePackage } from './write-package.ts';
import { writeZip } from './write-zip.ts';

/** A format to save in, as an interface offers it. */
export interface WriteFormat {
  readonly id: 'package' | 'csv' | 'spreadsheet' | 'gexf' | 'graphml' | 'graphology';
  readonly label: string;
  readonly extension: string;
  /** Media type for a download. */
  readonly mediaType: string;
  /** Returns the bytes of the file. `original` are the files that the dataset was opened from, for the package. */
  write(dataset: Dataset, original?: ReadonlyMap<string, Uint8Array>): Uint8Array;
}

const text =
  (write: (dataset: Dataset) => string) =>
  (dataset: Dataset): Uint8Array =>
    new TextEncoder().encode(write(dataset));

/** All formats that Attest saves in. The data package is the only one that holds everything; `lossesOf` says what the others do not. */
export const writeFormats: readonly WriteFormat[] = [
  {
    id: 'package',
    label: 'Data package (zip)',
    extension: 'zip',
    mediaType: 'application/zip',
    write: (dataset, original) => writeZip(writePackage(dataset, original)),
  },
  {
    id: 'csv',
    label: 'Relations as CSV',
    extension: 'csv',
    mediaType: 'text/csv',
    write: text((dataset) => writeEdgeList(dataset)),
  },
  {
    id: 'spreadsheet',
    label: 'Relations for a spreadsheet (CSV without formulas)',
    extension: 'csv',
    mediaType: 'text/csv',
    // Excel takes UTF-8 for something else without a byte order mark.
    write: text((dataset) => `\ufeff${writeEdgeList(dataset, { forSpreadsheet: true })}`),
  },
  { id: 'gexf', label: 'GEXF 1.3', extension: 'gexf', mediaType: 'application/xml', write: text(writeGexf) },
  {
    id: 'graphml',
    label: 'GraphML',
    extension: 'graphml',
    mediaType: 'application/xml',
    write: text(writeGraphml),
  },
  {
    id: 'graphology',
    label: 'graphology JSON',
    extension: 'json',
    mediaType: 'application/json',
    write: text(writeGraphology),
  },
];
