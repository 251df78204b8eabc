import type { Dataset } from '../model/dataset.ts';
import { createNetworkDraft } from './network-draft.ts';
import type { NamedText } from './read-edge-list.ts';
import type { Report } from './report.ts';
import { firstRows, guessSheet, readSheet, type Sheet } from './sheet.ts';

/** Returns the shape of an adjacency matrix: a first row and a first column with the same names, and an empty corner; else null. */
export function findMatrix(text: string): Sheet | null {
  const sheet = guessSheet(text);
  if (!sheet || sheet.headings.length < 3 || sheet.headings[0]?.trim() !== '') return null;
  const names = sheet.headings.slice(1);
  const below = firstRows(text, sheet.delimiter).slice(1);
  const matches = below.every((cells, index) => cells.length < 2 || cells[0] === names[index]);
  return matches && below.length > 1 ? { ...sheet, headerRow: 1 } : null;
}

/** Returns the network of a matrix: each cell that is neither empty nor zero is a relation from its row to its column, with its weight. */
export function readMatrix(
  sheet: Sheet,
  { file }: NamedText,
  report: Report,
  names: { name: string; title: string; description: string; hash: string },
): Dataset {
  const draft = createNetworkDraft({ file, report, actorsFromEnds: false, temporal: 'event' });
  const columns = sheet.headings.slice(1);
  for (const id of columns) draft.addActor({ id, row: 1 });
  readSheet(sheet, file, report, (cells, row) => {
    const source = cells[0] ?? '';
    columns.forEach((target, index) => {
      const weight = (cells[index + 1] ?? '').trim();
      if (weight === '' || /^[-+]?0+([.,]0*)?$/.test(weight)) return;
      draft.addRelation({ source, target, extra: [['weight', weight]], row });
    });
  });
  return draft.finish(names);
}
