import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepWindow } from '../../src/time/steps.ts';

const byDay = { stops: null, keepsStart: false };

describe('a step of the window', () => {
  it('moves all of it by a day', () => {
    expect(stepWindow({ from: 5, until: 8 }, 1, byDay)).toEqual({ from: 6, until: 9 });
    expect(stepWindow({ from: 5, until: 8 }, -1, byDay)).toEqual({ from: 4, until: 7 });
  });

  it('moves its last day to the next day on which something changes', () => {
    const rule = { stops: Float64Array.of(1, 7, 12), keepsStart: false };
    expect(stepWindow({ from: 5, until: 8 }, 1, rule)).toEqual({ from: 10, until: 13 });
    expect(stepWindow({ from: 5, until: 8 }, -1, rule)).toEqual({ from: -1, until: 2 });
    expect(stepWindow({ from: 12, until: 13 }, 1, rule)).toBe(null);
  });

  it('leaves the start where it is when everything up to then is shown', () => {
    const rule = { stops: null, keepsStart: true };
    expect(stepWindow({ from: 5, until: 8 }, 1, rule)).toEqual({ from: 5, until: 9 });
    expect(stepWindow({ from: 5, until: 6 }, -1, rule)).toEqual({ from: 4, until: 5 });
  });

  it('takes back what the step before did', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999, max: 999 }), fc.integer({ min: 1, max: 90 }), (from, length) => {
        const window = { from, until: from + length };
        expect(stepWindow(stepWindow(window, 1, byDay)!, -1, byDay)).toEqual(window);
      }),
    );
  });
});
