import type { OddFile } from '../fixtures/odd-file.ts';

/** Pieces of text that formats give a meaning to. */
const dictionary = [
  '"',
  '""',
  ',',
  ';',
  '\t',
  '\n',
  '\r',
  '\r\n',
  '\0',
  '\ufeff',
  '<',
  '>',
  '&',
  '&amp;',
  '&#0;',
  '<![CDATA[',
  ']]>',
  '<!--',
  '<!DOCTYPE x>',
  '</node>',
  '<node id="a"/>',
  '<edge source="a" target="b"/>',
  '<attvalue for="0" value="x"/>',
  '{',
  '}',
  '[',
  ']',
  ':',
  'null',
  'true',
  '1e999',
  '-0',
  '\\u0000',
  '\\ud800',
  '__proto__',
  'constructor',
  'source,target',
  'id',
  '2022-02-30',
  '9999999999',
  '-1',
  '|',
  '../',
  'PK\u0003\u0004',
];

/** Numbers from a seed, always the same ones (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Gives mutants of files without end: flipped bytes, pieces cut, doubled, moved between files, and words put in. */
export function* mutants(
  files: readonly OddFile[],
  seed: number,
): Generator<{ name: string; bytes: Uint8Array }> {
  const random = createRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const small = files.filter((file) => file.bytes.length > 0 && file.bytes.length < 5000);
  const encoder = new TextEncoder();
  for (;;) {
    const { name, bytes } = pick(small);
    let current = bytes;
    for (let step = below(4); step >= 0; step -= 1) {
      const at = below(current.length + 1);
      const length = Math.min(below(40), current.length - at);
      const [before, piece, after] = [
        current.subarray(0, at),
        current.subarray(at, at + length),
        current.subarray(at + length),
      ];
      const kind = below(6);
      if (kind === 0 && current.length > 0) {
        current = Uint8Array.from(current);
        const place = below(current.length);
        current[place] = (current[place] ?? 0) ^ (1 << below(8));
      } else if (kind === 1) current = join(before, after);
      else if (kind === 2) current = join(before, piece, piece, after);
      else if (kind === 3) current = join(before, encoder.encode(pick(dictionary)), piece, after);
      else if (kind === 4) {
        const other = pick(small).bytes;
        const from = below(other.length);
        current = join(before, other.subarray(from, from + below(60)), after);
      } else current = current.subarray(0, at);
    }
    yield { name, bytes: current };
  }
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
