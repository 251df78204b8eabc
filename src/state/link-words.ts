import type { Dataset } from '../model/dataset.ts';
import { missingInView } from '../story/missing-ids.ts';
import type { View } from '../view/view.ts';

/** How many ids are named before the rest is only counted. */
const named = 10;

/**
 * Returns what to tell a reader whose link was made on data with another hash: that they changed, and which of its ids are gone. Null when
 * the data are the same.
 */
export function linkWords(view: View, hash: string, dataset: Dataset): string | null {
  if (hash === dataset.hash) return null;
  const gone = missingInView(view, dataset).map(({ kind, id }) => `${kind} “${id}”`);
  const changed = 'The data are not those for which this link was made: they changed since, or are others.';
  if (gone.length === 0) return `${changed} All that the link names is still there.`;
  const rest = gone.length > named ? ` and ${gone.length - named} more` : '';
  return `${changed} No longer there: ${gone.slice(0, named).join(', ')}${rest}.`;
}
