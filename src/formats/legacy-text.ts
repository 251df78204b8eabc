import { decodeText, type LegacyEncoding, likelyEncoding } from './decode-text.ts';

/** A text file that is not Unicode, the encoding that it most likely has, and its first lines read so. */
export interface LegacyText {
  readonly file: string;
  readonly encoding: LegacyEncoding;
  readonly lines: readonly string[];
}

/** How many lines are shown, and how many letters of each: enough to see whether the names are right. */
const shownLines = 5;
const shownLetters = 120;
const sampleSize = 65536;

/**
 * Returns the first text file that is not Unicode but makes sense in an older encoding, or null when there is none. Files with control
 * characters are no texts and are passed over. Lines with letters beyond ASCII come first, for only they tell a right encoding from a wrong one.
 */
export function legacyText(files: ReadonlyMap<string, Uint8Array>): LegacyText | null {
  for (const [file, bytes] of files) {
    if (!/\.(csv|tsv|txt|json|jsonl|gexf|graphml|xml)$/i.test(file) || decodeText(bytes).ok) continue;
    const encoding = likelyEncoding(bytes);
    const decoded = decodeText(bytes.subarray(0, sampleSize), encoding);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells a binary file from a text
    if (!decoded.ok || /[\0-\x08\x0e-\x1f]/.test(decoded.text)) continue;
    const lines = decoded.text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
    const [head, ...rest] = lines;
    const telling = rest.filter((line) => /[^\0-\x7f]/.test(line));
    const plain = rest.filter((line) => !telling.includes(line));
    const shown = [head ?? '', ...[...telling, ...plain].slice(0, shownLines - 1)];
    return { file, encoding, lines: shown.map((line) => line.slice(0, shownLetters)) };
  }
  return null;
}
