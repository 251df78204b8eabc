/** What a figure given in words or digits allows: any number from `low` to `high`, both included where they are finite. */
export interface Quantity {
  readonly low: number;
  readonly high: number;
  /** Whether the text says that the number is not exact ("about", "nearly"). */
  readonly approximate: boolean;
}

const numberWords: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, value) => [word, value]),
);

/** Words for an unsaid number of something: at least two of it. */
const plurals: ReadonlyMap<string, number> = new Map([
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2000],
  ['millions', 2_000_000],
]);

const scales: readonly (readonly [RegExp, number])[] = [
  [/^(dozen)\b/, 12],
  [/^(hundred)\b/, 100],
  [/^(thousand|k)\b/, 1000],
  [/^(million|mln|mn)\b/, 1_000_000],
  [/^(billion|bln|bn)\b/, 1_000_000_000],
];

const digits = String.raw`\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const word = [...numberWords.keys()].join('|');
const range = new RegExp(
  String.raw`(between\s+)?(${digits}|\b(?:${word})\b)(?:\s*(?:-|–|to|(?<=between.*)and)\s*[$€£]?(${digits}|\b(?:${word})\b))?\s*`,
  'i',
);

const atLeast = /\b(over|more than|at least|no (fewer|less) than|upwards of|above|exceed\w*)\b/i;
const atMost = /\b(up to|at most|no more than|fewer than|less than|under|below)\b/i;
const about = /\b(about|around|nearly|almost|roughly|some|approximately|circa|ca|close to|a couple of)\b/i;

/**
 * Returns the number or range of numbers that a figure's text gives, or null where it gives none.
 *
 * Reads digits with thousands set apart by commas or spaces, number words up to twelve, words such as thousand and million, ranges
 * ("2–3bn"), lower and upper bounds ("over 200", "up to 50"), and plural words for an unsaid number, which are at least two of it ("dozens" is
 * 24 or more). Of several numbers the first one counts. Nothing is guessed: a text without a number stays text.
 *
 * @example
 * parseQuantity('nearly 10,000'); // { low: 10000, high: 10000, approximate: true }
 * parseQuantity('over 200'); // { low: 200, high: Infinity, approximate: false }
 */
export function parseQuantity(text: string): Quantity | null {
  const found = range.exec(text);
  if (!found) return withoutDigits(text);
  const scale = scaleOf(text.slice(found.index + found[0].length));
  const first = numberOf(found[2] ?? '') * scale;
  const second = found[3] === undefined ? first : numberOf(found[3]) * scale;
  const before = text.slice(0, found.index);
  const approximate = about.test(before);
  if (atMost.test(before) && !/no (fewer|less) than/i.test(before))
    return { low: 0, high: second, approximate };
  if (atLeast.test(before)) return { low: first, high: Number.POSITIVE_INFINITY, approximate };
  return { low: Math.min(first, second), high: Math.max(first, second), approximate };
}

/** "dozens", "several thousand", "a couple of dozen": two or more of a round number. */
function withoutDigits(text: string): Quantity | null {
  const [, count, unit = ''] = /\b(several|a few|a couple of|a|half a)\s+(\w+)/i.exec(text) ?? [];
  const scale = count === undefined ? 1 : scaleOf(unit);
  if (count !== undefined && scale > 1) {
    const exact = { several: 0, 'a few': 0, 'a couple of': 2, a: 1, 'half a': 0.5 }[count.toLowerCase()] ?? 0;
    if (exact > 0) return { low: exact * scale, high: exact * scale, approximate: true };
    return { low: 2 * scale, high: Number.POSITIVE_INFINITY, approximate: true };
  }
  const plural = [...plurals].find(([name]) => new RegExp(String.raw`\b${name}\b`, 'i').test(text));
  return plural ? { low: plural[1], high: Number.POSITIVE_INFINITY, approximate: true } : null;
}

function scaleOf(rest: string): number {
  return scales.find(([pattern]) => pattern.test(rest.toLowerCase()))?.[1] ?? 1;
}

function numberOf(text: string): number {
  return numberWords.get(text.toLowerCase()) ?? Number(text.replace(/[,\u00a0\u202f ]/g, ''));
}
