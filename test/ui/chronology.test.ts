import { describe, expect, it } from 'vitest';
import { buildDataIndex } from '../../src/state/data-index.ts';
import { chronologyRows } from '../../src/ui/panels/chronology/chronology-rows.ts';
import { relationBar } from '../../src/ui/panels/chronology/relation-bar.ts';
import { smallDataset } from '../evidence/small-dataset.ts';

const span = { from: 0, until: 100 };

describe('the bar of a relation', () => {
  it('is solid only where it is certain', () => {
    const bounds = { earliestStart: 10, latestStart: 20, earliestEnd: 30, latestEnd: 40 };
    expect(relationBar(bounds, span)).toMatchObject({ from: 10, until: 40, sure: { from: 20, until: 30 } });
    const someDay = { earliestStart: 10, latestStart: 40, earliestEnd: 11, latestEnd: 41 };
    expect(relationBar(someDay, span).sure).toBe(null);
  });

  it('says which ends are open and on which side it goes on', () => {
    const open = {
      earliestStart: 90,
      latestStart: 90,
      earliestEnd: Number.POSITIVE_INFINITY,
      latestEnd: Number.POSITIVE_INFINITY,
    };
    expect(relationBar(open, span)).toMatchObject({
      opensBefore: false,
      opensAfter: true,
      isAfter: true,
      until: 100,
    });
    const before = { earliestStart: -9, latestStart: -9, earliestEnd: -8, latestEnd: -8 };
    expect(relationBar(before, span)).toMatchObject({
      from: 0,
      until: 0,
      sure: null,
      isBefore: true,
      isAfter: false,
    });
  });
});

describe('the rows of a chronology', () => {
  const dataset = smallDataset({
    actors: ['a', 'b', 'c'],
    documents: [],
    relations: [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c', date: '2022-01-06' },
      { from: 'a', to: 'c', date: '2021' },
      { from: 'c', to: 'c', date: '2022-01-05' },
    ],
  });
  const index = buildDataIndex(dataset);
  const rows = (actors: number[], relations = Uint8Array.of(3, 2, 2, 2)) => [
    ...chronologyRows(index, { relations }, dataset.relations.bounds, actors),
  ];

  it('stand in date order, undated ones last', () => {
    expect(rows([])).toEqual([2, 3, 1, 0]);
  });

  it('are those of the chosen actors, each once, and only what is shown', () => {
    expect(rows([0])).toEqual([2, 0]);
    expect(rows([0, 2], Uint8Array.of(3, 0, 2, 2))).toEqual([2, 3, 0]);
  });
});
