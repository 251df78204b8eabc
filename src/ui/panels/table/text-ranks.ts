const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/**
 * Returns the rank of each text in alphabetical order, equal texts sharing one and empty texts having none (NaN), so that a
 * table sorts by numbers. Capitals and diacritics play no part, and numbers within texts count as numbers.
 */
export function textRanks(texts: readonly string[]): Float64Array {
  const distinct = [...new Set(texts)].filter((text) => text !== '').sort(collator.compare);
  const rank = new Map<string, number>();
  let last = -1;
  distinct.forEach((text, place) => {
    if (place === 0 || collator.compare(distinct[place - 1]!, text) !== 0) last = place;
    rank.set(text, last);
  });
  return Float64Array.from(texts, (text) => rank.get(text) ?? Number.NaN);
}
