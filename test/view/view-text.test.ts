import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDay } from '../../src/time/day.ts';
import { initialView, tabs, timeModes, type View } from '../../src/view/view.ts';
import { longestViewText, readView, writeView } from '../../src/view/view-text.ts';

const id = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
  fc.constantFrom('__proto__', 'constructor', 'a,b', 'x&y=z', '%', '#', '  ', 'Тоқаев', '../etc'),
);
const ids = fc.uniqueArray(id, { maxLength: 6 }).map((list) => list.sort());
const day = fc.integer({ min: toDay(-3000, 1, 1), max: toDay(12_000, 12, 31) });
const decimal = (digits: number) => (value: number) => Number(value.toFixed(digits));

const views: fc.Arbitrary<View> = fc.record({
  tab: fc.constantFrom(...tabs),
  window: fc.option(
    fc.tuple(day, fc.integer({ min: 1, max: 4000 })).map(([from, days]) => ({ from, until: from + days })),
  ),
  timeMode: fc.constantFrom(...timeModes),
  memory: fc.integer({ min: 0, max: 3650 }),
  clock: fc.constantFrom('happened' as const, 'reported' as const),
  undated: fc.boolean(),
  hiddenActorTypes: ids,
  hiddenRelationTypes: ids,
  hiddenStandings: ids,
  hiddenDocuments: ids,
  minimumOrigins: fc.integer({ min: 0, max: 9 }),
  isolated: fc.boolean(),
  focus: fc.option(fc.record({ actor: id, depth: fc.constantFrom(1 as const, 2 as const, 3 as const) })),
  path: fc.option(fc.record({ from: id, to: id })),
  selectedActors: ids,
  selectedRelations: ids,
  document: fc.option(id),
  sizeBy: id,
  colorBy: id,
  camera: fc.option(
    fc.record({
      x: fc.double({ min: -99_999, max: 99_999, noNaN: true }).map(decimal(1)),
      y: fc.double({ min: -99_999, max: 99_999, noNaN: true }).map(decimal(1)),
      ratio: fc.double({ min: 0.01, max: 60, noNaN: true }).map(decimal(4)),
    }),
  ),
});

describe('a view as text', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(views, (view) => {
        const text = writeView(view);
        fc.pre(text.length <= longestViewText);
        const read = readView(text);
        expect(read.ignored).toEqual([]);
        // A camera that stands at minus nothing stands at nothing.
        expect(JSON.parse(JSON.stringify(read.view))).toEqual(JSON.parse(JSON.stringify(view)));
      }),
      { numRuns: 1000 },
    );
  });

  it('is empty for the first view', () => {
    expect(writeView(initialView)).toBe('');
    expect(readView('')).toEqual({ view: initialView, ignored: [] });
  });

  it('leaves out what it does not understand, and names it', () => {
    const { view, ignored } = readView(
      'tab=table&tab=graph&window=2022-02-30&mode=never&undated=no&nonsense&camera=1,2',
    );
    expect(view).toEqual({ ...initialView, tab: 'table', undated: false });
    expect(ignored).toEqual(['tab', 'window', 'mode', 'nonsense', 'camera']);
  });

  it('refuses a window without an end, and a text that is too long', () => {
    expect(readView('window=2022-01-06/..').ignored).toEqual(['window']);
    expect(readView(`actors=${'a'.repeat(longestViewText)}`)).toEqual({
      view: initialView,
      ignored: ['address'],
    });
  });

  it('never throws and never changes a prototype, whatever it is given', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).length;
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('__proto__=1', 'actors=%E0%A4%A', 'focus=,', 'path=%', 'camera=1e9,NaN,0'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        readView(pieces.join('&'));
      }),
      { numRuns: 2000 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype).length).toBe(before);
    expect(Object.keys({})).toEqual([]);
  });
});
