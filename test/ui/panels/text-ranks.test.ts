import { describe, expect, it } from 'vitest';
import { sortItems } from '../../../src/ui/panels/table/sort-items.ts';
import { textRanks } from '../../../src/ui/panels/table/text-ranks.ts';

/** The texts in the order in which a table would show them. */
function sorted(texts: readonly string[], direction: 'ascending' | 'descending' = 'ascending'): string[] {
  const ranks = textRanks(texts);
  return sortItems([...texts.keys()], ranks, direction).map((item) => texts[item]!);
}

describe('sorting a column of words', () => {
  it('passes over capitals and diacritics, and counts numbers as numbers', () => {
    expect(sorted(['Group 10', 'élan', 'group 9', 'Eagle', 'Fox'])).toEqual([
      'Eagle',
      'élan',
      'Fox',
      'group 9',
      'Group 10',
    ]);
  });

  it('puts empty cells last in either direction and leaves equal ones in their order', () => {
    expect(sorted(['', 'b', 'B', 'a'])).toEqual(['a', 'b', 'B', '']);
    expect(sorted(['', 'b', 'B', 'a'], 'descending')).toEqual(['b', 'B', 'a', '']);
  });

  it('does the same with very many different texts', () => {
    const many = Array.from({ length: 30_000 }, (_, number) => `name ${(number * 7919) % 30_000}`);
    const order = sorted([...many, 'Élan', 'Fox', '']);
    expect(order.slice(0, 3)).toEqual(['Élan', 'Fox', 'name 0']);
    expect(order.at(-2)).toBe('name 29999');
    expect(order.at(-1)).toBe('');
  });
});
