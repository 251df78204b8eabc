import { writeCsv } from '../../../formats/csv-text.ts';
import type { Actor } from '../../../model/dataset.ts';
import { isoDay } from '../../../time/day.ts';
import type { Ranks } from './use-ranks.ts';

const header = [
  'from',
  'to',
  'actor_id',
  'actor',
  'rank_certain',
  'value_certain',
  'rank_with_possible',
  'value_with_possible',
];

const cell = (value: number): string => (Number.isNaN(value) ? '' : String(value));

/** Returns the ranks and values of all actors that have a rank, as a table for a spreadsheet. `to` is the last day. */
export function rankCsv(ranks: Ranks, actors: readonly Actor[]): string {
  const rows: string[][] = [];
  ranks.windows.forEach(({ from, until }, position) => {
    for (let place = 0; place < ranks.order; place++) {
      const at = position * ranks.order + place;
      const numbers = [ranks.certain, ranks.certainValues, ranks.both, ranks.bothValues].map((of) => of[at]!);
      if (Number.isNaN(numbers[0]) && Number.isNaN(numbers[2])) continue;
      const actor = actors[ranks.actors[place]!]!;
      rows.push([isoDay(from), isoDay(until - 1), actor.id, actor.name, ...numbers.map(cell)]);
    }
  });
  return writeCsv(header, rows, { forSpreadsheet: true });
}
