import type { IdIndex } from './id-index.ts';
import type { Report } from './report.ts';
import { readTable } from './table.ts';

export const coordinateColumns = ['id', 'x', 'y'];

/** Farther out than this nothing can be drawn beside anything else. */
const maxCoordinate = 1e6;

/**
 * Returns where `positions.csv` places the actors, as x and y in turn in pixels at zoom 1; null when it does not place all of them,
 * because a layout that is half given is none.
 */
export function readCoordinates(
  file: string,
  text: string,
  actors: IdIndex,
  actorCount: number,
  report: Report,
): Float64Array | null {
  const coordinates = new Float64Array(2 * actorCount).fill(Number.NaN);
  let placed = 0;
  readTable({ file, text, columns: coordinateColumns, required: coordinateColumns }, report, (row) => {
    const index = actors.find(row.cell('id'), { file, row: row.row, column: 'id' }, report);
    const [x, y] = [readNumber(row.cell('x')), readNumber(row.cell('y'))];
    if (x === null || y === null) {
      report.error(file, `A coordinate must be a number between -${maxCoordinate} and ${maxCoordinate}.`, {
        row: row.row,
        column: x === null ? 'x' : 'y',
      });
    } else if (index >= 0) {
      if (Number.isNaN(coordinates[2 * index])) placed += 1;
      else
        report.warning(file, 'This actor is placed twice; the last place counts.', {
          row: row.row,
          column: 'id',
        });
      coordinates[2 * index] = x;
      coordinates[2 * index + 1] = y;
      report.count(file, 'loaded');
      return;
    }
    report.count(file, 'reported');
  });
  if (placed === actorCount) return actorCount > 0 ? coordinates : null;
  const message = `Only ${placed} of ${actorCount} actors have a place, so that all are laid out anew.`;
  report.warning(file, message);
  return null;
}

function readNumber(text: string): number | null {
  const trimmed = text.trim();
  if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(trimmed)) return null;
  const value = Number(trimmed);
  return Math.abs(value) <= maxCoordinate ? value : null;
}
