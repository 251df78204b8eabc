import { describe, expect, it } from 'vitest';
import { toDay } from '../../src/time/day.ts';
import { rankCsv } from '../../src/ui/panels/rank/rank-csv.ts';
import { smallDataset } from '../evidence/small-dataset.ts';

describe('ranks as a table', () => {
  it('have a row for each day and actor with a rank, named by id and name, with the last day as the end', () => {
    const { actors } = smallDataset({ actors: ['a', 'b', 'c'], documents: [], relations: [] });
    const from = toDay(2022, 1, 6);
    const text = rankCsv(
      {
        order: 2,
        positions: 1,
        windows: [{ from, until: from + 1 }],
        actors: Int32Array.of(2, 0),
        certain: Float64Array.of(1, Number.NaN),
        both: Float64Array.of(2, Number.NaN),
        certainValues: Float64Array.of(5, 0),
        bothValues: Float64Array.of(5.5, 0),
        notes: [],
      },
      [...actors.slice(0, 2), { ...actors[2]!, name: '=SUM(A1), "quoted"' }],
    );
    expect(text.split('\n')).toEqual([
      'from,to,actor_id,actor,rank_certain,value_certain,rank_with_possible,value_with_possible',
      `2022-01-06,2022-01-06,${actors[2]!.id},"'=SUM(A1), ""quoted""",1,5,2,5.5`,
      '',
    ]);
  });
});
