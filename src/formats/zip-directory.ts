/** One file of a zip archive, as its central directory describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

/** What an archive may hold at most; larger ones are refused before anything is unpacked. */
export const zipLimits = { entries: 1000, size: 500_000_000, ratio: 200, fileSize: 200_000_000 } as const;

type Directory =
  | { readonly ok: true; readonly entries: readonly ZipEntry[] }
  | { readonly ok: false; readonly message: string };

const endMark = 0x06054b50;
const entryMark = 0x02014b50;

/**
 * Returns the entries of a zip archive, or why it is refused: names that lead out of the archive or occur twice, links, passwords,
 * sizes beyond the limits, unknown packing, a directory that contradicts itself. Nothing is unpacked here.
 */
export function readZipDirectory(bytes: Uint8Array): Directory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return refuse('The zip archive is cut off: its list of files is missing.');
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || start === 0xffffffff)
    return refuse('The zip archive is larger than 4 GB; unpack it first.');
  if (view.getUint16(end + 8, true) !== count || view.getUint16(end + 4, true) !== 0) {
    return refuse('The zip archive is one of several parts; join them first.');
  }
  if (count > zipLimits.entries)
    return refuse(`The zip archive holds ${count} files; ${zipLimits.entries} are the limit.`);
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== entryMark)
      return refuse('The list of files in the zip archive is damaged.');
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return refuse('The list of files in the zip archive is damaged.');
    const name = decodeName(bytes.subarray(at + 46, at + 46 + nameLength));
    const fault = faultOf(view, at, name);
    if (fault) return refuse(fault);
    if (names.has(name)) return refuse(`The zip archive holds “${name}” twice.`);
    names.add(name);
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = next;
  }
  const fault = sizeFault(entries, start);
  return fault ? refuse(fault) : { ok: true, entries };
}

const refuse = (message: string): Directory => ({ ok: false, message });

/** The end record stands last, before a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === endMark && at + 22 + view.getUint16(at + 20, true) === view.byteLength)
      return at;
  }
  return -1;
}

function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('ibm866').decode(bytes);
  }
}

function faultOf(view: DataView, at: number, name: string): string | null {
  const shown = `“${name.slice(0, 80).replaceAll('\0', '␀')}”`;
  if (name === '' || name.includes('\0'))
    return `The zip archive holds a file with an impossible name: ${shown}.`;
  if (/^[\\/]|^[a-z]:|(^|[\\/])\.\.([\\/]|$)|\\/i.test(name)) {
    return `The zip archive holds the name ${shown}, which leads out of it.`;
  }
  const flags = view.getUint16(at + 8, true);
  if (flags & 0x2041) return `The file ${shown} in the zip archive is locked with a password.`;
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8)
    return `The file ${shown} in the zip archive is packed in a way that is not known here.`;
  const unixMode = view.getUint32(at + 38, true) >>> 16;
  if (view.getUint8(at + 5) === 3 && (unixMode & 0xf000) === 0xa000)
    return `${shown} in the zip archive is a link to another file.`;
  return null;
}

function sizeFault(entries: readonly ZipEntry[], directoryStart: number): string | null {
  let size = 0;
  let packed = 0;
  for (const entry of entries) {
    size += entry.size;
    packed += entry.packedSize;
    if (entry.size > zipLimits.fileSize) return `“${entry.name}” is larger than 200 MB when unpacked.`;
    if (entry.size > 1_000_000 && entry.size > zipLimits.ratio * entry.packedSize) {
      return `“${entry.name}” grows more than ${zipLimits.ratio} times when unpacked, as in a zip bomb.`;
    }
  }
  if (size > zipLimits.size) return 'The zip archive is larger than 500 MB when unpacked.';
  // Entries that share their bytes are how small archives pretend to be huge.
  return packed > directoryStart ? 'Files in the zip archive overlap.' : null;
}
