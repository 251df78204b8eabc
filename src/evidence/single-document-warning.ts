import type { Weights } from './document-weights.ts';

/** Fewer relations than this say nothing about how somebody is told of. */
const fewest = 4;
/** From this share on, a count of relations mostly counts one document. */
const mostOfThem = 0.5;

/** An actor whose relations come mostly from one document. */
export interface SingleDocumentWarning {
  readonly document: number;
  /** Relations that rest on that document alone, and all of the actor's. */
  readonly alone: number;
  readonly of: number;
}

/**
 * Returns the document on which more than half of an actor's relations rest alone, or null. Its degree and whatever follows from it
 * then mostly count how often that one document names it. Fewer than 4 relations give no warning.
 */
export function singleDocumentWarning({ documents, unsupported }: Weights): SingleDocumentWarning | null {
  const relations = new Set(unsupported);
  for (const { supported } of documents) for (const relation of supported) relations.add(relation);
  const of = relations.size;
  if (of < fewest) return null;
  const heaviest = documents.toSorted((a, b) => b.alone.length - a.alone.length)[0];
  if (!heaviest || heaviest.alone.length <= of * mostOfThem) return null;
  return { document: heaviest.document, alone: heaviest.alone.length, of };
}
