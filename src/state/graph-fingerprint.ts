import { contentHash } from '../formats/content-hash.ts';
import type { MeasureReading } from './measure-reading.ts';
import type { ShownColumns } from './shown-columns.ts';

const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array =>
  new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength);

/** Names a set of actors and relations together with how they are read: equal names, equal measures. One pass over them. */
export function graphFingerprint({ actors, columns }: ShownColumns, reading: MeasureReading): string {
  const { source, target, bothWays, weight } = columns;
  const parts = new Map([
    ['actors', bytesOf(actors)],
    ['source', bytesOf(source)],
    ['target', bytesOf(target)],
  ]);
  if (bothWays) parts.set('bothWays', bytesOf(bothWays));
  if (weight) parts.set('weight', bytesOf(weight));
  return `${contentHash(parts)} ${JSON.stringify(reading)}`;
}
