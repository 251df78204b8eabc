import type { Highlight } from '../../graph/highlight.ts';

/** A text with the parts that answer a search in bold. */
export function Marked({ text, highlights }: { text: string; highlights: readonly Highlight[] }) {
  const pieces: { start: number; text: string; isMarked: boolean }[] = [];
  let at = 0;
  for (const { start, end } of highlights) {
    if (start > at) pieces.push({ start: at, text: text.slice(at, start), isMarked: false });
    pieces.push({ start, text: text.slice(start, end), isMarked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ start: at, text: text.slice(at), isMarked: false });
  return (
    <bdi>
      {pieces.map((piece) =>
        piece.isMarked ? <b key={piece.start}>{piece.text}</b> : <span key={piece.start}>{piece.text}</span>,
      )}
    </bdi>
  );
}
