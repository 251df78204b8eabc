/** A piece of a sentence. Actors and documents can be made links; the text of all pieces in a row is the sentence. */
export type SentencePart =
  | { readonly kind: 'text' | 'date'; readonly text: string }
  | { readonly kind: 'actor'; readonly text: string; readonly actor: number }
  | { readonly kind: 'document'; readonly text: string; readonly document: number };

/** Returns a piece of plain text. */
export function words(text: string): SentencePart {
  return { kind: 'text', text };
}

/** Returns a sentence as plain text, for reading aloud and for lists without links. */
export function sentenceText(parts: readonly SentencePart[]): string {
  return parts.map(({ text }) => text).join('');
}

/** Returns names in a row: "A", "A and B", "A, B and C", and from the fifth on "A, B, C and 2 others". */
export function listed(names: readonly SentencePart[], most = 4): SentencePart[] {
  if (names.length === 0) return [];
  const shown = names.length > most ? names.slice(0, most - 1) : names;
  const others = names.length - shown.length;
  const row: SentencePart[] = others > 0 ? [...shown, words(`${others} others`)] : [...shown];
  return row.flatMap((part, place) => {
    if (place === 0) return [part];
    return [words(place === row.length - 1 ? ' and ' : ', '), part];
  });
}
