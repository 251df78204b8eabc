import type { Report } from './report.ts';

/** Tells of ids that differ only in case, accents or spaces: probably one actor, but only the reader can know. */
export function createSpellings(
  file: string,
  report: Report,
): { see(id: string, row: number, column: string): void } {
  const first = new Map<string, string>();
  const seen = new Set<string>();
  return {
    see(id, row, column) {
      if (seen.has(id)) return;
      seen.add(id);
      const folded = id
        .normalize('NFKC')
        .toLowerCase()
        .replaceAll(/[\s\u200b-\u200f\u202a-\u202e\ufeff]+/g, ' ');
      const other = first.get(folded);
      if (other === undefined) first.set(folded, id);
      else
        report.warning(file, `“${id}” and “${other}” look alike; they are kept as two actors.`, {
          row,
          column,
        });
    },
  };
}
