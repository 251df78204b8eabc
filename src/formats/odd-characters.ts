/** Characters that no reader sees and that make two equal-looking names differ, or a name read backwards. */
const kinds: readonly (readonly [pattern: RegExp, message: string])[] = [
  [/[\u202a-\u202e\u2066-\u2069]/, 'contains marks that turn the direction of writing'],
  [/[\u200b\u2060\ufeff]/, 'contains characters without width'],
  [/\ufffd/, 'contains “\ufffd”, so letters were lost before'],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  [/[\0-\u0008\u000b\u000c\u000e-\u001f\u007f]/, 'contains control characters'],
  [/\p{Surrogate}/u, 'contains half of a character'],
  [/[a-z][\u0400-\u04ff]|[\u0400-\u04ff][a-z]/i, 'mixes Latin and Cyrillic letters in a word'],
];

/** Returns what is odd about a text in a few words, or null. The text is kept as it is; this only says to look at it. */
export function oddCharacters(text: string): string | null {
  return kinds.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
