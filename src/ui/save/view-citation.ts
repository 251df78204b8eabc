/** What a reference to a view names. */
interface CitedView {
  readonly title: string;
  /** Window and filters in words; empty when everything is shown. */
  readonly filters: readonly string[];
  readonly counts: string;
  readonly sources: readonly string[];
  readonly hash: string;
  readonly address: string;
}

/** Returns a reference to a view as text: what is shown, of which data, from which sources, and where it opens again. */
export function viewCitation({ title, filters, counts, sources, hash, address }: CitedView): string {
  const shown = filters.length > 0 ? filters.join('; ') : 'everything';
  return [
    `${title}. Shown: ${shown} (${counts}).`,
    `Sources: ${sources.join('; ') || 'none named'}.`,
    `Data ${hash}.`,
    address,
  ].join(' ');
}
