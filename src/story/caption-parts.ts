/** A piece of a caption: words, or the number of a citation of its step, counted from 1. */
export type CaptionPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'citation'; readonly number: number };

/**
 * Returns a caption in pieces, with `[1]` to `[citations]` taken out as numbers of citations. Any other bracket is text.
 *
 * @example
 * captionParts('He was detained [1].', 1);
 * // [{ kind: 'text', text: 'He was detained ' }, { kind: 'citation', number: 1 }, { kind: 'text', text: '.' }]
 */
export function captionParts(caption: string, citations: number): readonly CaptionPart[] {
  const parts: CaptionPart[] = [];
  let text = '';
  for (const piece of caption.split(/(\[[1-9]\d?\])/)) {
    const number = /^\[\d+\]$/.test(piece) ? Number(piece.slice(1, -1)) : 0;
    if (number < 1 || number > citations) text += piece;
    else {
      if (text) parts.push({ kind: 'text', text });
      parts.push({ kind: 'citation', number });
      text = '';
    }
  }
  if (text) parts.push({ kind: 'text', text });
  return parts;
}
