import { editDistance } from './edit-distance.ts';
import type { FoldedForm, FoldedWord } from './fold-word.ts';

/** How well a word answers what was typed, best first: it is the word, its beginning, something within it, or a near miss. */
export const matchQuality = { exact: 1, beginning: 0.8, within: 0.4, near: 0.25 } as const;

/** A match, and the part of the word as written that it covers: from `start` up to `end`. */
export interface WordMatch {
  readonly quality: number;
  readonly start: number;
  readonly end: number;
}

/** Shortest typed piece that is looked for within words. */
export const shortestWithin = 3;

/** How many typing slips are forgiven in a piece of a length. */
export function slipsAllowed(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/**
 * True when a typed piece is a near miss of a word: few edits from the whole of it, or one edit from its beginning when at least
 * five letters were typed. Both as sounds.
 */
export function isNear(typed: string, word: string): boolean {
  const slips = slipsAllowed(typed.length);
  if (slips === 0 || word.length < typed.length - slips) return false;
  const { whole, beginning } = editDistance(typed, word, slips);
  return whole <= slips || (typed.length >= 5 && beginning <= 1);
}

/**
 * Returns how a word answers a typed piece, or null. Looks for the best kind of match first, and for none whose quality is below
 * `least`. `length` is that of the word as written.
 */
export function matchWord(
  typed: FoldedWord,
  word: FoldedWord,
  length: number,
  least: number,
): WordMatch | null {
  if (typed.sound.text === '' && typed.plain.text === '') return null;
  const forms = [
    [typed.plain, word.plain],
    [typed.sound, word.sound],
  ] as const;
  for (const [piece, form] of forms) {
    if (form.text === piece.text) return { quality: matchQuality.exact, start: 0, end: length };
  }
  for (const [piece, form] of forms) {
    if (piece.text !== '' && form.text.startsWith(piece.text)) {
      return { quality: matchQuality.beginning, start: 0, end: placeOf(form, piece.text.length, length) };
    }
  }
  if (least > matchQuality.within) return null;
  for (const [piece, form] of forms) {
    const from = piece.text.length >= shortestWithin ? form.text.indexOf(piece.text) : -1;
    if (from < 0) continue;
    const end = placeOf(form, from + piece.text.length, length);
    return { quality: matchQuality.within, start: placeOf(form, from, length), end };
  }
  return least <= matchQuality.near && isNear(typed.sound.text, word.sound.text)
    ? { quality: matchQuality.near, start: 0, end: length }
    : null;
}

/** Where in the word as written a letter of a form comes from; the end of the word for one past the last. */
function placeOf(form: FoldedForm, letter: number, length: number): number {
  return form.at[letter] ?? length;
}
