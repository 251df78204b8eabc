import { describe, expect, it } from 'vitest';
import { buildEvidence } from '../../src/evidence/evidence.ts';
import { computeFirstReports } from '../../src/evidence/first-report.ts';
import { boundsAt } from '../../src/model/dataset.ts';
import { UNDATED } from '../../src/time/bounds.ts';
import { edtf, smallDataset } from './small-dataset.ts';

const dataset = smallDataset({
  actors: ['a', 'b'],
  documents: ['early @ 2022-01-10', 'late @ 2022-02-01', 'vague @ 2022-01', 'undated', 'year @ 2022'],
  relations: [
    { from: 'a', to: 'b', cited: ['late asserts', 'early denies'] },
    { from: 'a', to: 'b', cited: ['vague asserts', 'early asserts'] },
    { from: 'a', to: 'b', cited: ['undated asserts', 'late asserts'] },
    { from: 'a', to: 'b', cited: ['undated asserts', '- asserts'] },
    { from: 'a', to: 'b' },
    { from: 'a', to: 'b', cited: ['year asserts', 'late asserts'] },
  ],
});
const { rows } = buildEvidence(dataset);
const firstReports = (...hidden: number[]) => {
  const columns = computeFirstReports(
    rows,
    dataset.documents,
    Uint8Array.from(dataset.documents, (_, d) => (hidden.includes(d) ? 1 : 0)),
  );
  return dataset.relations.id.map((_, r) => boundsAt(columns, r));
};
const day = (text: string) => edtf(text).bounds;

describe('the first report of a relation', () => {
  it('is the earliest publication, whatever the stance', () => {
    expect(firstReports()[0]).toEqual(day('2022-01-10'));
  });

  it('lies between the least of the earliest and the least of the latest days', () => {
    const [month, tenth] = [day('2022-01'), day('2022-01-10')];
    expect(firstReports()[1]).toEqual({
      earliestStart: month.earliestStart,
      latestStart: tenth.latestStart,
      earliestEnd: month.earliestEnd,
      latestEnd: tenth.latestEnd,
    });
    expect(firstReports()[5]).toEqual({
      earliestStart: day('2022').earliestStart,
      latestStart: day('2022-02-01').latestStart,
      earliestEnd: day('2022').earliestEnd,
      latestEnd: day('2022-02-01').latestEnd,
    });
  });

  it('passes over documents without a date when another has one', () => {
    expect(firstReports()[2]).toEqual(day('2022-02-01'));
  });

  it('is undated where no document has a date, or none is named', () => {
    expect(firstReports()[3]).toEqual(UNDATED);
    expect(firstReports()[4]).toEqual(UNDATED);
  });

  it('follows what is left when documents are hidden', () => {
    expect(firstReports(0)[0]).toEqual(day('2022-02-01'));
    expect(firstReports(0, 1)[0]).toEqual(UNDATED);
  });
});
