import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/graph/edit-distance.ts';

describe('the distance between two words', () => {
  it.each([
    ['', '', 0, 0],
    ['abc', 'abc', 0, 0],
    ['abc', 'abcdef', 3, 0],
    ['abd', 'abcdef', 3, 1],
    ['abcd', 'abdc', 1, 1],
    ['ca', 'abc', 3, 1],
    ['kitten', 'sitting', 3, 2],
    ['', 'abc', 3, 0],
    ['abc', '', 3, 3],
  ])('from “%s” to “%s” is %i, and %i to a beginning', (typed, word, whole, beginning) => {
    expect(editDistance(typed, word, 9)).toEqual({ whole, beginning });
  });

  it('is counted no farther than asked', () => {
    expect(editDistance('abcdef', 'uvwxyz', 2)).toEqual({ whole: 3, beginning: 3 });
  });
});
