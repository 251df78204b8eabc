import { describe, expect, it } from 'vitest';
import { groupFigures } from '../../src/evidence/figure-groups.ts';
import { parseQuantity } from '../../src/evidence/quantity.ts';
import type { Figure } from '../../src/model/dataset.ts';
import { edtf } from './small-dataset.ts';

const more = Number.POSITIVE_INFINITY;

describe('the number in a figure', () => {
  it.each<[string, number, number, boolean]>([
    ['232', 232, 232, false],
    ['8,354', 8354, 8354, false],
    ['8 354', 8354, 8354, false],
    ['8\u202f354', 8354, 8354, false],
    ['1,234,567.5', 1_234_567.5, 1_234_567.5, false],
    ['nearly 10,000', 10_000, 10_000, true],
    ['Some 227', 227, 227, true],
    ['over 200', 200, more, false],
    ['more than 4,500', 4500, more, false],
    ['at least 4', 4, more, false],
    ['no fewer than 20', 20, more, false],
    ['no more than 20', 0, 20, false],
    ['up to 50', 0, 50, false],
    ['a little over $200', 200, more, false],
    ['$2-3bn', 2e9, 3e9, false],
    ['2–3 million', 2e6, 3e6, false],
    ['between 5 and 7', 5, 7, false],
    ['25 million', 25e6, 25e6, false],
    ['20 thousand', 20_000, 20_000, false],
    ['20k', 20_000, 20_000, false],
    ['18 km', 18, 18, false],
    ['18 m', 18, 18, false],
    ['two', 2, 2, false],
    ['six to eight people', 6, 8, false],
    ['dozens', 24, more, true],
    ['Hundreds of lives', 200, more, true],
    ['a couple of dozen; 20', 20, 20, true],
    ['several thousand', 2000, more, true],
    ['a few hundred people', 200, more, true],
    ['a couple of dozen', 24, 24, true],
    ['half a million', 500_000, 500_000, true],
    ['a hundred', 100, 100, true],
    ['232 and 6', 232, 232, false],
  ])('“%s” is from %d to %d', (text, low, high, approximate) => {
    expect(parseQuantity(text)).toEqual({ low, high, approximate });
  });

  it.each(['', 'many', 'nobody knows', 'someone', 'often', 'a few people', 'a house'])(
    'is not guessed for “%s”',
    (text) => {
      expect(parseQuantity(text)).toBeNull();
    },
  );
});

describe('figures', () => {
  const figure = (about: string, value: string, unit: string, document: number): Figure => ({
    id: '',
    about,
    value,
    unit,
    asOf: edtf(''),
    attributedTo: [],
    document,
    locator: '',
    anchor: '',
    note: '',
  });
  const origins = Int32Array.from([0, 0, 2]);

  it('stand together when they are about one thing in one unit', () => {
    const groups = groupFigures(
      [
        figure('toll', '227', 'people', 0),
        figure('damage', '5', 'dollars', 1),
        figure('toll', '238', 'people', 2),
        figure('toll', 'many', 'people', -1),
      ],
      origins,
    );
    expect(
      groups.map((group) => [group.about, group.contested, group.figures.map((f) => [f.figure, f.origin])]),
    ).toEqual([
      [
        'toll',
        true,
        [
          [0, 0],
          [2, 2],
          [3, -1],
        ],
      ],
      ['damage', false, [[1, 0]]],
    ]);
    expect(groups[0]?.figures[2]?.quantity).toBeNull();
  });

  it.each<[boolean, ...string[]]>([
    [false, '227', '227'],
    [true, '227', '238'],
    [false, 'over 200', '227'],
    [true, 'over 300', '227'],
    [false, 'nearly 10,000', '9,800'],
    [true, 'nearly 10,000', '8,000'],
    [false, 'dozens', '227'],
    [true, '5-7', '8', '6'],
    [false, 'many', '8'],
  ])('are contested: %s for %s, %s', (expected, ...values) => {
    expect(
      groupFigures(
        values.map((value) => figure('x', value, '', 0)),
        origins,
      )[0]?.contested,
    ).toBe(expected);
  });
});
