import type { FoldedWord } from './fold-word.ts';
import { matchWord } from './match-word.ts';
import { wordsOf } from './search-words.ts';

/** A part of a text, from `start` up to `end`, in UTF-16 units. */
export interface Highlight {
  readonly start: number;
  readonly end: number;
}

/** A typed word, and the least quality of a match that counts: where whole words answer, near misses are not shown. */
export interface TypedWord {
  readonly folded: FoldedWord;
  readonly least: number;
}

/** What of a text answers what was typed. */
export interface Highlighted {
  readonly highlights: readonly Highlight[];
  /** Quality of the worst answered word, 0 if one of them is not answered; and of all together. */
  readonly worst: number;
  readonly sum: number;
}

/** Returns the parts of a text that answer typed words, in their order and apart; for each word only its best matches. `fold` is `foldWord` or remembers what it gave. */
export function highlight(
  text: string,
  typed: readonly TypedWord[],
  fold: (word: string) => FoldedWord,
): Highlighted {
  const words = wordsOf(text).map(({ word, start }) => ({
    folded: fold(word),
    length: word.length,
    start,
  }));
  const found: Highlight[] = [];
  const qualities = typed.map((piece) => {
    let quality = 0;
    let parts: Highlight[] = [];
    for (const { folded, length, start } of words) {
      const match = matchWord(piece.folded, folded, length, piece.least);
      if (match === null || match.quality < quality) continue;
      if (match.quality > quality) parts = [];
      quality = match.quality;
      parts.push({ start: start + match.start, end: start + match.end });
    }
    found.push(...parts);
    return quality;
  });
  return {
    highlights: joined(found),
    worst: qualities.length === 0 ? 0 : Math.min(...qualities),
    sum: qualities.reduce((a, b) => a + b, 0),
  };
}

/** Parts in order, those that touch made one. */
function joined(parts: readonly Highlight[]): Highlight[] {
  const result: Highlight[] = [];
  for (const part of parts.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last && part.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, part.end) };
    else result.push(part);
  }
  return result;
}
