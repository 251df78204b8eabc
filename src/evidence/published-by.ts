import type { Bounds, Day } from '../time/bounds.ts';
import { isUndated } from '../time/bounds.ts';

/** The part of a document that says when it appeared. */
interface Published {
  readonly published: { readonly bounds: Bounds };
}

/**
 * Marks the documents that nobody could have read before a day: those that certainly appeared on it or later. One byte a document,
 * 1 for them and for those marked in `hidden`; null when there are none. A document that may have appeared before counts as
 * there, and so does one without a date, because nothing says that it came later.
 */
export function markUnpublished(
  documents: readonly Published[],
  before: Day,
  hidden: Uint8Array | null = null,
): Uint8Array | null {
  const marked = Uint8Array.from(documents, ({ published: { bounds } }, d) =>
    hidden?.[d] === 1 || (!isUndated(bounds) && bounds.earliestStart >= before) ? 1 : 0,
  );
  return marked.includes(1) ? marked : null;
}
