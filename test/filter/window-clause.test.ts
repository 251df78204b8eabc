import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WindowClause } from '../../src/filter/clauses.ts';
import { computeWhen, whenCode, windowsByMode } from '../../src/filter/window-clause.ts';
import { overlaps } from '../../src/time/bounds.ts';
import { anyBounds, anyWindow, toColumns } from '../time/any-bounds.ts';

const anyClause: fc.Arbitrary<WindowClause> = fc
  .tuple(
    anyWindow,
    fc.constantFrom('during', 'as-of', 'up-to'),
    fc.nat(5),
    fc.constantFrom('happened', 'reported'),
  )
  .map(([window, mode, memory, clock]) => ({ ...window, mode, memory, clock }));

describe('the window over columns', () => {
  it('answers for each relation as the rule for one date does, in each mode', () => {
    fc.assert(
      fc.property(fc.array(anyBounds, { maxLength: 20 }), anyClause, (rows, clause) => {
        const type = Uint16Array.from(rows, (_, row) => row % 2);
        const when = computeWhen(toColumns(rows), type, Uint8Array.of(0, 1), clause);
        const { event, state } = windowsByMode(clause);
        rows.forEach((bounds, row) => {
          const lasts = row % 2 === 1 && clause.clock === 'happened';
          expect(when[row]).toBe(whenCode[overlaps(bounds, lasts ? state : event)]);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('is certain up to a day of what was on that day or before, however long ago', () => {
    const columns = toColumns([
      {
        earliestStart: Number.NEGATIVE_INFINITY,
        latestStart: 5,
        earliestEnd: Number.NEGATIVE_INFINITY,
        latestEnd: 6,
      },
    ]);
    const clause: WindowClause = { from: 5, until: 6, mode: 'up-to', memory: 0, clock: 'happened' };
    expect([...computeWhen(columns, Uint16Array.of(0), Uint8Array.of(0), clause)]).toEqual([
      whenCode.certain,
    ]);
  });
});
