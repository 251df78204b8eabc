import type { BoundsColumns, Window } from '../time/bounds.ts';
import { clauseBits } from './clause-bits.ts';
import type { WindowClause } from './clauses.ts';

/** How a relation stands to the window. The same codes say how it is shown, with 0 for not at all. */
export const whenCode = { outside: 0, possible: 1, certain: 2, undated: 3 } as const;

/**
 * Returns the window that a moment and the one that a lasting state have to meet under the mode of a clause, so that one rule,
 * `overlaps`, serves all modes.
 */
export function windowsByMode(clause: WindowClause): { readonly event: Window; readonly state: Window } {
  const { from, until, mode, memory } = clause;
  if (mode === 'up-to') {
    const all = { from: Number.NEGATIVE_INFINITY, until };
    return { event: all, state: all };
  }
  if (mode === 'as-of') {
    const lastDay = { from: until - 1, until };
    return { event: { from: until - 1 - memory, until }, state: lastDay };
  }
  return { event: { from, until }, state: { from, until } };
}

/**
 * Returns for each relation whether it meets the window: 0 outside, 1 possibly, 2 certainly, 3 undated; without a window
 * everything dated does so certainly. The rule is that of `overlaps`, written over columns. `lasting` marks the relations'
 * types that are states; being told of for the first time is a moment whatever the type.
 */
export function computeWhen(
  bounds: BoundsColumns,
  type: Uint16Array,
  lasting: Uint8Array,
  clause: WindowClause | null,
): Uint8Array {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = bounds;
  const when = new Uint8Array(type.length);
  const windows = clause && windowsByMode(clause);
  for (let r = 0; r < when.length; r++) {
    if (earliestStart[r]! > latestEnd[r]!) when[r] = whenCode.undated;
    else if (windows === null) when[r] = whenCode.certain;
    else {
      const isState = clause!.clock === 'happened' && lasting[type[r]!] === 1;
      const { from, until } = isState ? windows.state : windows.event;
      if (!(earliestStart[r]! < until && latestEnd[r]! > from)) continue;
      const begins = latestStart[r]! < until || until === Number.POSITIVE_INFINITY;
      const lasts = earliestEnd[r]! > from || from === Number.NEGATIVE_INFINITY;
      when[r] = begins && lasts ? whenCode.certain : whenCode.possible;
    }
  }
  return when;
}

/** Marks the relations outside the window, and the undated ones where those are not wanted. */
export function markOutside(when: Uint8Array, undated: boolean, bits: Uint8Array): void {
  for (let r = 0; r < bits.length; r++) {
    if (when[r] === whenCode.outside) bits[r]! |= clauseBits.window;
    else if (when[r] === whenCode.undated && !undated) bits[r]! |= clauseBits.undated;
  }
}
