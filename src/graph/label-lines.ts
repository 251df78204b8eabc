/** How a name stands under its node: the layout keeps room for exactly what the renderer draws. Pixels at zoom 1. */
export const labelStyle = { fontSize: 12.5, fontWeight: 600, lineHeight: 15, gap: 3 } as const;

/** Names up to this many characters stay on one line. */
const comfortable = 17;
/** No line is longer than this; what does not fit is cut with an ellipsis. */
const longest = 22;

const lengthOf = (text: string): number => Array.from(text).length;

/**
 * Splits a name into the one or two lines that are drawn under its node.
 *
 * Up to 17 characters stay on one line. Longer names break between words where the longer line becomes shortest; when a line would
 * exceed 22 characters, the second one ends in "…". Characters are counted as code points, so nothing is cut in half.
 * A blank name gives no lines.
 *
 * @example
 * labelLines('Ministry of Internal Affairs'); // ['Ministry of', 'Internal Affairs']
 */
export function labelLines(name: string): readonly string[] {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const whole = words.join(' ');
  if (whole === '') return [];
  if (lengthOf(whole) <= comfortable) return [whole];
  if (words.length === 1) return [clip(whole)];
  return balanced(words) ?? greedy(words);
}

function balanced(words: readonly string[]): readonly string[] | null {
  let best: readonly string[] | null = null;
  let bestLength = longest + 1;
  for (let at = 1; at < words.length; at++) {
    const lines = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    const length = Math.max(...lines.map(lengthOf));
    if (length < bestLength) {
      best = lines;
      bestLength = length;
    }
  }
  return best;
}

function greedy(words: readonly string[]): readonly string[] {
  let at = 1;
  while (at < words.length - 1 && lengthOf(words.slice(0, at + 1).join(' ')) <= longest) at++;
  return [clip(words.slice(0, at).join(' ')), clip(words.slice(at).join(' '))];
}

/** Cuts at the last word that fits, or within a word when there is none. */
function clip(line: string): string {
  const characters = Array.from(line);
  if (characters.length <= longest) return line;
  const head = characters.slice(0, longest - 1).join('');
  const space = head.lastIndexOf(' ');
  const kept = space > longest / 3 ? head.slice(0, space) : head;
  return `${kept.trimEnd()}…`;
}
