import type { FileLedger } from '../formats/report.ts';
import type { Problem } from '../model/problem.ts';

const counted = (count: number, singular: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? singular : `${singular}s`}`;

/**
 * Returns what a reader is told when data have been opened: what became of their rows, if the files are their own, and how many problems
 * there are and where they are listed. Empty when there is nothing to tell.
 */
export function openedWords(
  ledger: readonly FileLedger[],
  problems: readonly Problem[],
  isOwn: boolean,
): string {
  const sum = (fate: 'read' | 'loaded' | 'merged' | 'reported') =>
    ledger.reduce((total, file) => total + file[fate], 0);
  const merged = sum('merged') > 0 ? `, ${sum('merged').toLocaleString('en')} merged` : '';
  const rows = `${counted(sum('read'), 'row')} read, ${sum('loaded').toLocaleString('en')} loaded${merged}, ${sum('reported').toLocaleString('en')} reported.`;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const found = [errors > 0 ? counted(errors, 'error') : '', warnings > 0 ? counted(warnings, 'warning') : '']
    .filter(Boolean)
    .join(' and ');
  return [
    isOwn && ledger.length > 0 ? rows : '',
    found ? `${found}, listed in Details while nothing is selected.` : '',
    isOwn && ledger.length > 0 ? 'Open › About the data has them file by file.' : '',
  ]
    .filter(Boolean)
    .join(' ');
}
