import { describe, expect, it } from 'vitest';
import { markUnpublished } from '../../src/evidence/published-by.ts';
import { UNDATED } from '../../src/time/bounds.ts';
import { toDay } from '../../src/time/day.ts';
import { parseEdtf } from '../../src/time/edtf.ts';

const published = (text: string) => {
  if (text === '') return { published: { bounds: UNDATED } };
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return { published: { bounds: parsed.bounds } };
};
const documents = ['2022-01-22', '2022-02', '', '2023-01-11'].map(published);

describe('documents that had not appeared by a day', () => {
  it('are those that certainly came later; undated ones may have been there', () => {
    expect([...markUnpublished(documents, toDay(2022, 1, 22))!]).toEqual([1, 1, 0, 1]);
    expect([...markUnpublished(documents, toDay(2022, 1, 23))!]).toEqual([0, 1, 0, 1]);
    expect([...markUnpublished(documents, toDay(2022, 2, 2))!]).toEqual([0, 0, 0, 1]);
  });

  it('are none when all may have appeared', () => {
    expect(markUnpublished(documents, toDay(2024, 1, 1))).toBe(null);
  });

  it('join those that are hidden anyway', () => {
    expect([...markUnpublished(documents, toDay(2024, 1, 1), Uint8Array.of(0, 0, 1, 0))!]).toEqual([
      0, 0, 1, 0,
    ]);
  });
});
