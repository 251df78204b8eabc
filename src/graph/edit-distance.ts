/** How far two words are apart. */
export interface EditDistance {
  /** Least number of edits from one word to the other. */
  readonly whole: number;
  /** Least number of edits from the first word to any beginning of the second. */
  readonly beginning: number;
}

/**
 * Returns how many letters must be added, left out, replaced or swapped with their neighbour to get from `typed` to `word`, and
 * to a beginning of `word`. Counts up to `most`; anything farther is `most + 1`. Takes time proportional to the product of the
 * lengths.
 *
 * Optimal string alignment: a swapped pair is not edited again.
 */
export function editDistance(typed: string, word: string, most: number): EditDistance {
  const width = word.length + 1;
  let older = new Int32Array(width);
  let old = Int32Array.from({ length: width }, (_, j) => j);
  let row = new Int32Array(width);
  for (let i = 1; i <= typed.length; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j < width; j++) {
      const same = typed[i - 1] === word[j - 1];
      let edits = Math.min(old[j]! + 1, row[j - 1]! + 1, old[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]) {
        edits = Math.min(edits, older[j - 2]! + 1);
      }
      row[j] = edits;
      if (edits < least) least = edits;
    }
    if (least > most) return { whole: most + 1, beginning: most + 1 };
    [older, old, row] = [old, row, older];
  }
  const beginning = old.reduce((a, b) => Math.min(a, b));
  return { whole: Math.min(old[width - 1]!, most + 1), beginning: Math.min(beginning, most + 1) };
}
