import type { Document } from '../model/dataset.ts';

/** When a document was published, as far as a bibliography can say it. */
export interface IssueDate {
  /** Year, and month and day where they are known. */
  readonly parts: readonly number[];
  readonly isUncertain: boolean;
}

const plainDate = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/;

/** Returns the date of publication where it is one plain year, month or day; null where it is undated, a period or a choice. */
export function issueDate({ published }: Pick<Document, 'published'>): IssueDate | null {
  const found = plainDate.exec(published.text);
  if (!found) return null;
  const [, year, month, day, mark] = found;
  const parts = [year, month, day].filter((part) => part !== undefined).map(Number);
  return { parts, isUncertain: mark !== '' };
}

/** Returns the authors of a document one by one; several stand in one cell with `|` between them. */
export function authorsOf({ author }: Pick<Document, 'author'>): string[] {
  return author
    .split('|')
    .map(oneLine)
    .filter((name) => name !== '');
}

/** Returns a text on one line, so that no field of a line-based format can be broken out of. */
export function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what has to go.
  return text.replace(/[\s\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ').trim();
}
