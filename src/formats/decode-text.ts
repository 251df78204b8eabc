/** Text taken from bytes, or the reason why the bytes are no text. */
export type DecodedText =
  | { readonly ok: true; readonly text: string; readonly encoding: string }
  | { readonly ok: false; readonly message: string };

/** Encodings of Cyrillic and western files that a reader may name when a file is not Unicode. */
export type LegacyEncoding = 'windows-1251' | 'koi8-r' | 'ibm866' | 'windows-1252';

/**
 * Returns the text of a file without ever replacing a letter that it cannot read.
 *
 * A byte order mark decides; without one the bytes must be valid UTF-8. Everything else is refused with the encoding that it most
 * likely has, because a wrong guess would change names without anyone noticing. `encoding` is the reader's own answer to that; it
 * holds for what is not Unicode only, since the other files of a folder may well be.
 */
export function decodeText(bytes: Uint8Array, encoding?: LegacyEncoding): DecodedText {
  const unicode = decodeUnicode(bytes);
  return unicode.ok || !encoding ? unicode : decodeAs(bytes, encoding, 0);
}

function decodeUnicode(bytes: Uint8Array): DecodedText {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return decodeAs(bytes, 'utf-8', 3);
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff)) {
    return { ok: false, message: 'The text is in UTF-32; save it as UTF-8 and open it again.' };
  }
  if (a === 0xff && b === 0xfe) return decodeAs(bytes, 'utf-16le', 2);
  if (a === 0xfe && b === 0xff) return decodeAs(bytes, 'utf-16be', 2);
  const utf16 = utf16WithoutMark(bytes);
  if (utf16) {
    return {
      ok: false,
      message: `The text looks like ${utf16} without a byte order mark; save it as UTF-8 and open it again.`,
    };
  }
  return decodeAs(bytes, 'utf-8', 0);
}

function decodeAs(bytes: Uint8Array, encoding: string, skip: number): DecodedText {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes.subarray(skip));
    return { ok: true, text, encoding };
  } catch {
    if (encoding !== 'utf-8')
      return { ok: false, message: `The text is not valid ${encoding.toUpperCase()}.` };
    const place = firstInvalidLine(bytes);
    return {
      ok: false,
      message: `The text is not valid UTF-8 (line ${place}); it looks like ${likelyEncoding(bytes)}. Save it as UTF-8 and open it again.`,
    };
  }
}

/** UTF-16 of a Latin or Cyrillic text has a zero in every other byte of its separators; UTF-8 text has none. */
function utf16WithoutMark(bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | null {
  const length = Math.min(bytes.length, 4096) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  const many = length / 8;
  if (odd > many && even <= odd / 8 && lineEndsFit(bytes, length, 0)) return 'UTF-16LE';
  if (even > many && odd <= even / 8 && lineEndsFit(bytes, length, 1)) return 'UTF-16BE';
  return null;
}

/** True when no line ends in a single byte, as each does in UTF-8 however many zeros its texts hold. */
function lineEndsFit(bytes: Uint8Array, length: number, parity: 0 | 1): boolean {
  for (let i = 0; i < length; i += 1) {
    if (bytes[i] === 10 && (i % 2 !== parity || bytes[parity === 0 ? i + 1 : i - 1] !== 0)) return false;
  }
  return true;
}

/** Line, from 1, that holds the first byte which is not UTF-8: the longest prefix of lines that still decodes. */
function firstInvalidLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  while (start < bytes.length) {
    const found = bytes.indexOf(10, start);
    const end = found === -1 ? bytes.length : found;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    line += 1;
    start = end + 1;
  }
  return line;
}

/**
 * Scores letters by where each encoding keeps the common Russian lower-case ones. In western text single accented letters stand
 * among plain ones, in Russian text hardly ever.
 */
export function likelyEncoding(bytes: Uint8Array): LegacyEncoding {
  const common = new Set('оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё');
  const sample = bytes.subarray(0, 65536);
  let high = 0;
  let alone = 0;
  for (let i = 0; i < sample.length; i += 1) {
    if (sample[i]! < 128) continue;
    high += 1;
    if ((sample[i - 1] ?? 0) < 128 && (sample[i + 1] ?? 0) < 128) alone += 1;
  }
  if (alone > high / 2) return 'windows-1252';
  let best: LegacyEncoding = 'windows-1252';
  let bestScore = high / 2;
  for (const encoding of ['windows-1251', 'koi8-r', 'ibm866'] as const) {
    const text = new TextDecoder(encoding).decode(sample);
    let score = 0;
    for (const letter of text) if (common.has(letter)) score += 1;
    if (score > bestScore) {
      best = encoding;
      bestScore = score;
    }
  }
  return best;
}
