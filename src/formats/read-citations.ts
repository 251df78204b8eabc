import { type Citation, type Stance, stances } from '../model/dataset.ts';
import type { IdIndex } from './id-index.ts';
import { readActorList, readPassage } from './passage.ts';
import type { Report } from './report.ts';
import { type ExtraCollector, readTable, type TableRow } from './table.ts';

export const citationColumns = [
  'relation',
  'document',
  'stance',
  'attributed_to',
  'locator',
  'anchor',
  'note',
];

/** Returns the citations of `citations.csv`. One whose relation, document or stance is unknown is reported and left out. */
export function readCitations(
  file: string,
  text: string,
  relations: IdIndex,
  documents: IdIndex,
  actors: IdIndex,
  report: Report,
  extra: ExtraCollector,
): Citation[] {
  const citations: Citation[] = [];
  const source = { file, text, columns: citationColumns, required: ['relation', 'document', 'stance'] };
  readTable(source, report, (row) => {
    const relation = readRelation(file, row, relations, report);
    const passage = readPassage(file, row, documents, report);
    if (row.cell('document').trim() === '') {
      report.error(file, 'The citation names no document; it was left out.', {
        row: row.row,
        column: 'document',
      });
    }
    const stance = readStance(file, row, report);
    if (relation < 0 || passage.document < 0 || stance === null) {
      report.count(file, 'reported');
      return;
    }
    const attributedTo = readActorList(file, row, 'attributed_to', actors, report);
    checkSpeaker(file, row, stance, report);
    citations.push({ relation, ...passage, stance, attributedTo, note: row.cell('note') });
    extra.add(row);
    report.count(file, 'loaded');
  });
  return citations;
}

function readRelation(file: string, row: TableRow, relations: IdIndex, report: Report): number {
  const word = row.cell('relation');
  if (word.trim() !== '') return relations.find(word, { file, row: row.row, column: 'relation' }, report);
  report.error(file, 'The citation names no relation; it was left out.', {
    row: row.row,
    column: 'relation',
  });
  return -1;
}

function readStance(file: string, row: TableRow, report: Report): Stance | null {
  const text = row.cell('stance').trim();
  const stance = stances.find((known) => known === text.toLowerCase());
  if (stance) return stance;
  const message = `The stance “${text}” is not one of ${stances.join(', ')}; the citation was left out.`;
  report.error(file, message, { row: row.row, column: 'stance' });
  return null;
}

/** Words that a document reports are somebody's, and what it says in its own voice is nobody else's. */
function checkSpeaker(file: string, row: TableRow, stance: Stance, report: Report): void {
  const named = row.cell('attributed_to').trim() !== '';
  if (stance === 'reports' && !named) {
    report.warning(file, 'The document reports what somebody says, but attributed_to does not say who.', {
      row: row.row,
      column: 'attributed_to',
    });
  } else if (stance === 'asserts' && named) {
    report.warning(
      file,
      'The document asserts this in its own voice, so attributed_to should be empty; or is it “reports”?',
      {
        row: row.row,
        column: 'attributed_to',
      },
    );
  }
}
