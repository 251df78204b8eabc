import { deflateSync } from 'fflate';
import { crc32 } from './crc32.ts';

/** 1 January 1980, the earliest day that a zip archive can hold: the same files always give the same bytes. */
const fixedDay = (1 << 5) | 1;
const version = 20;
const utf8Flag = 0x0800;

interface Packed {
  readonly name: Uint8Array;
  readonly content: Uint8Array;
  readonly crc: number;
  readonly size: number;
  readonly method: 0 | 8;
}

/** Returns files as a zip archive: the same files give the same bytes, whenever and wherever they are written. */
export function writeZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const name of [...files.keys()].sort()) {
    const packed = pack(name, files.get(name) ?? new Uint8Array());
    const header = localHeader(packed);
    directory.push(directoryEntry(packed, offset), packed.name);
    parts.push(header, packed.name, packed.content);
    offset += header.length + packed.name.length + packed.content.length;
  }
  const directorySize = directory.reduce((sum, part) => sum + part.length, 0);
  return join([...parts, ...directory, endRecord(files.size, directorySize, offset)]);
}

function pack(name: string, bytes: Uint8Array): Packed {
  const deflated = deflateSync(bytes, { level: 6 });
  const smaller = deflated.length < bytes.length;
  return {
    name: new TextEncoder().encode(name),
    content: smaller ? deflated : bytes,
    crc: crc32(bytes),
    size: bytes.length,
    method: smaller ? 8 : 0,
  };
}

/** The fields that a local header and a directory entry share, from the version on. */
function putFields(view: DataView, at: number, { name, content, crc, size, method }: Packed): void {
  view.setUint16(at, version, true);
  view.setUint16(at + 2, utf8Flag, true);
  view.setUint16(at + 4, method, true);
  view.setUint16(at + 8, fixedDay, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, content.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}

function localHeader(packed: Packed): Uint8Array {
  const view = new DataView(new ArrayBuffer(30));
  view.setUint32(0, 0x04034b50, true);
  putFields(view, 4, packed);
  return new Uint8Array(view.buffer);
}

function directoryEntry(packed: Packed, offset: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(46));
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, version, true);
  putFields(view, 6, packed);
  view.setUint32(42, offset, true);
  return new Uint8Array(view.buffer);
}

function endRecord(count: number, size: number, offset: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(22));
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return new Uint8Array(view.buffer);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
