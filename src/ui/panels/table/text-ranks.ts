const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** More different texts than this would keep the page waiting for half a second or more. */
const mostCollated = 20_000;
const digitsKept = 12;

/** A text without capitals and diacritics, its numbers made equally long, so that plain comparison nearly is the alphabet's. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\d+/g, (digits) => digits.padStart(digitsKept, '0'));

/**
 * Returns the rank of each text in alphabetical order, equal texts sharing one and empty texts having none (NaN), so that a
 * table sorts by numbers. Capitals and diacritics play no part, and numbers within texts count as numbers. Of more than 20,000
 * different texts, letters that are no others with a sign (such as ә or ø) stand behind the rest of their alphabet.
 */
export function textRanks(texts: readonly string[]): Float64Array {
  const distinct = [...new Set(texts)].filter((text) => text !== '');
  const isLong = distinct.length > mostCollated;
  const keyed = distinct.map((text) => ({ text, key: isLong ? folded(text) : text }));
  const compare = isLong ? compareCodes : collator.compare;
  keyed.sort((a, b) => compare(a.key, b.key));
  const rank = new Map<string, number>();
  let last = -1;
  keyed.forEach(({ text, key }, place) => {
    if (place === 0 || compare(keyed[place - 1]!.key, key) !== 0) last = place;
    rank.set(text, last);
  });
  return Float64Array.from(texts, (text) => rank.get(text) ?? Number.NaN);
}

function compareCodes(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
