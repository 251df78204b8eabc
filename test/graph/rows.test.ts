import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildRows, entryOf, type Neighbours, type RowsInput } from '../../src/graph/rows.ts';

function rowsOf(pairs: readonly (readonly [number, number])[], order: number, more: Partial<RowsInput> = {}) {
  return buildRows({
    order,
    source: Int32Array.from(pairs, (p) => p[0]),
    target: Int32Array.from(pairs, (p) => p[1]),
    direction: 'as-stated',
    parallel: 'once',
    selfLoops: false,
    ...more,
  });
}

const list = ({ start, neighbour }: Neighbours) =>
  Array.from({ length: start.length - 1 }, (_, v) => [...neighbour.subarray(start[v], start[v + 1])]);

describe('compressed rows', () => {
  it('count a doubled relation once and a self-loop not at all', () => {
    const rows = rowsOf(
      [
        [0, 1],
        [1, 2],
        [1, 2],
        [2, 3],
        [3, 3],
      ],
      4,
    );
    expect(list(rows.out)).toEqual([[1], [2], [3], []]);
    expect(list(rows.in)).toEqual([[], [0], [1], [2]]);
    expect([rows.size, rows.loops]).toEqual([3, 0]);
  });

  it('take a reciprocal pair as parallel when direction is ignored', () => {
    const rows = rowsOf(
      [
        [0, 1],
        [1, 0],
        [1, 2],
      ],
      3,
      { direction: 'ignored', parallel: 'count' },
    );
    expect(list(rows.out)).toEqual([[1], [0, 2], [1]]);
    expect([...(rows.out.weight ?? [])]).toEqual([2, 2, 1, 1]);
    expect(rows.size).toBe(2);
  });

  it('let a relation without direction of its own count both ways', () => {
    const bothWays = Uint8Array.of(0, 1, 1);
    const rows = rowsOf(
      [
        [0, 1],
        [1, 2],
        [2, 2],
      ],
      3,
      { bothWays, parallel: 'count' },
    );
    expect(list(rows.out)).toEqual([[1], [2], [1]]);
    expect(list(rows.in)).toEqual([[], [0, 2], [1]]);
    const ignored = rowsOf([[0, 1]], 2, { bothWays, parallel: 'count', direction: 'ignored' });
    expect([...(ignored.out.weight ?? [])]).toEqual([1, 1]);
  });

  it('keep a self-loop once in its row when asked', () => {
    for (const direction of ['ignored', 'as-stated'] as const) {
      const rows = rowsOf(
        [
          [0, 0],
          [0, 1],
          [0, 0],
        ],
        2,
        { direction, selfLoops: true },
      );
      expect(list(rows.out)[0]).toEqual([0, 1]);
      expect([rows.size, rows.loops]).toEqual([2, 1]);
    }
  });

  it('merge weights as asked, in both directions of reading', () => {
    const weight = Float64Array.of(2, 5, 3);
    const merged = (parallel: RowsInput['parallel'], direction: RowsInput['direction'] = 'as-stated') =>
      rowsOf(
        [
          [0, 1],
          [0, 1],
          [0, 1],
        ],
        2,
        { weight, parallel, direction },
      ).out.weight?.[0];
    expect([merged('once'), merged('sum'), merged('least'), merged('count')]).toEqual([5, 10, 2, 3]);
    expect(merged('sum', 'reversed')).toBe(10);
  });

  it('leave out what the mask leaves out, and read backwards', () => {
    const include = Uint8Array.of(1, 0, 1);
    const rows = rowsOf(
      [
        [0, 1],
        [1, 2],
        [2, 0],
      ],
      3,
      { include, direction: 'reversed' },
    );
    expect(list(rows.out)).toEqual([[2], [0], []]);
  });

  it('are empty without relations or actors, and refuse an end that is no actor', () => {
    expect(rowsOf([], 0).size).toBe(0);
    expect(list(rowsOf([], 3).out)).toEqual([[], [], []]);
    expect(() => rowsOf([[0, 3]], 3)).toThrow('Relation 0 goes from 0 to 3, but there are 3 actors.');
  });

  it('hold exactly the different pairs, sorted, whatever the order of relations', () => {
    const pair = fc.tuple(fc.nat(7), fc.nat(7));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 60 }), fc.boolean(), fc.boolean(), (pairs, ignored, loops) => {
        const rows = rowsOf(pairs, 8, { direction: ignored ? 'ignored' : 'as-stated', selfLoops: loops });
        const wanted = Array.from({ length: 8 }, () => new Set<number>());
        for (const [a, b] of pairs) {
          if (a === b && !loops) continue;
          wanted[a]?.add(b);
          if (ignored) wanted[b]?.add(a);
        }
        expect(list(rows.out)).toEqual(wanted.map((set) => [...set].sort((a, b) => a - b)));
        wanted.forEach((set, a) => {
          for (let b = 0; b < 8; b++) {
            expect(entryOf(rows.out, a, b) >= 0).toBe(set.has(b));
            expect(entryOf(rows.in, b, a) >= 0).toBe(set.has(b));
          }
        });
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it('take at most 12 bytes a relation', () => {
    const count = 100_000;
    const pairs = Array.from({ length: count }, (_, i) => [i % 20_000, (i * 7919) % 19_997] as const);
    for (const direction of ['ignored', 'as-stated'] as const) {
      const rows = rowsOf(pairs, 20_000, { direction });
      const buffers = new Set(
        [rows.out.start, rows.out.neighbour, rows.in.start, rows.in.neighbour].map((a) => a.buffer),
      );
      const bytes = [...buffers].reduce((sum, buffer) => sum + buffer.byteLength, 0);
      expect(bytes / rows.size).toBeLessThanOrEqual(12);
    }
  });
});
