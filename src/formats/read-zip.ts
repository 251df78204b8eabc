import { inflateSync } from 'fflate';
import { crc32 } from './crc32.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';

/** The files of an archive, or why it was refused. */
export type ZipContent =
  | { readonly ok: true; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly message: string };

const localMark = 0x04034b50;

/**
 * Returns the files of a zip archive, each checked against its size and checksum; a single wrong one refuses the whole, since an
 * archive that was altered on the way can be wrong anywhere. Folders and what macOS adds for itself are passed over.
 */
export function readZip(bytes: Uint8Array): ZipContent {
  const directory = readZipDirectory(bytes);
  if (!directory.ok) return directory;
  const files = new Map<string, Uint8Array>();
  for (const entry of directory.entries) {
    if (entry.name.endsWith('/')) continue;
    const content = unpack(bytes, entry);
    if (typeof content === 'string') return { ok: false, message: content };
    if (!/^__MACOSX\/|(^|\/)(\.DS_Store|\._[^/]*)$/.test(entry.name)) files.set(entry.name, content);
  }
  return { ok: true, files };
}

function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array | string {
  const damaged = `“${entry.name}” in the zip archive is damaged; get the archive again.`;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localMark) return damaged;
  const nameLength = view.getUint16(offset + 26, true);
  const start = offset + 30 + nameLength + view.getUint16(offset + 28, true);
  if (start + entry.packedSize > bytes.length) return damaged;
  const packed = bytes.subarray(start, start + entry.packedSize);
  let content: Uint8Array;
  if (entry.method === 0) content = packed;
  else {
    try {
      content = inflateSync(packed, { out: new Uint8Array(entry.size) });
    } catch {
      return damaged;
    }
  }
  return content.length === entry.size && crc32(content) === entry.crc ? content : damaged;
}
