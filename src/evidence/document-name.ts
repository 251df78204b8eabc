import type { Dataset } from '../model/dataset.ts';

/** Returns the short name of a document: its publisher where no other document has the same one, else its title. */
export function documentName({ documents }: Pick<Dataset, 'documents'>, document: number): string {
  const { publisher = '', title = '' } = documents[document] ?? {};
  const isOwn =
    publisher !== '' && documents.every((other, d) => d === document || other.publisher !== publisher);
  return isOwn ? publisher : title;
}
