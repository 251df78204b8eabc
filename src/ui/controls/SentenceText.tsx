import type { SentencePart } from '../../evidence/sentence-part.ts';
import { ActorLink } from './ActorLink.tsx';
import { DocumentLink } from './DocumentLink.tsx';

interface Props {
  parts: readonly SentencePart[];
  /** Names are text, for places that are buttons themselves. */
  isPlain?: boolean;
}

/** A sentence whose actors and documents can be opened. The reading view, the screen reader's and the printed list are this. */
export function SentenceText({ parts, isPlain = false }: Props) {
  return parts.map((part, place) => {
    const key = `${place} ${part.text}`;
    if (part.kind === 'text') return <span key={key}>{part.text}</span>;
    if (part.kind === 'actor' && !isPlain) return <ActorLink key={key} actor={part.actor} name={part.text} />;
    if (part.kind === 'document' && !isPlain) {
      return <DocumentLink key={key} document={part.document} name={part.text} />;
    }
    return part.kind === 'date' ? <span key={key}>{part.text}</span> : <bdi key={key}>{part.text}</bdi>;
  });
}
