/** A word of a text and where it stands. */
export interface PlacedWord {
  readonly word: string;
  readonly start: number;
}

/** Letters, digits and their marks, with apostrophes inside a word belonging to it. */
const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’ʼ‘`][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;

/** Returns the words of a text in their order. */
export function wordsOf(text: string): PlacedWord[] {
  return Array.from(text.matchAll(wordPattern), (match) => ({ word: match[0], start: match.index }));
}
