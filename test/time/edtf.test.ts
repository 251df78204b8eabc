import { describe, expect, it } from 'vitest';
import { isoDay } from '../../src/time/day.ts';
import { parseEdtf } from '../../src/time/edtf.ts';
import { accepted, refused } from './edtf-spellings.ts';
import { describeInZones } from './in-zones.ts';

const written = (day: number): string => (Number.isFinite(day) ? isoDay(day) : day < 0 ? 'past' : 'future');

/** Bounds as text: earliest and latest start, then earliest and latest last day. */
function spoken(text: string): string {
  const parsed = parseEdtf(text);
  if (!parsed.ok) return parsed.message;
  const { earliestStart, latestStart, earliestEnd, latestEnd } = parsed.bounds;
  const sides = [earliestStart, latestStart, earliestEnd - 1, latestEnd - 1].map(written);
  const marks = `${parsed.qualifiers.uncertain ? '?' : ''}${parsed.qualifiers.approximate ? '~' : ''}`;
  return `${sides.join(' ')} ${parsed.precision}${marks}`;
}

describeInZones('dates read', () => {
  it.each(accepted)('accepts $0: $2', (text, expected) => {
    expect(spoken(text)).toBe(expected);
  });

  it.each(refused)('refuses $0: $1', (text, reason, advice) => {
    const parsed = parseEdtf(text);
    expect(parsed.ok, reason).toBe(false);
    if (!parsed.ok) {
      expect(parsed.message).toContain(advice);
      expect(parsed.message).toMatch(/\.$/);
    }
  });
});

describe('the tables of spellings', () => {
  it('hold at least a hundred spellings, none of them twice', () => {
    const all = [...accepted, ...refused].map(([text]) => text);
    expect(all.length).toBeGreaterThanOrEqual(100);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('a text that is far too long', () => {
  it('is refused without being read', () => {
    expect(parseEdtf(`[${'2022,'.repeat(10_000)}2022]`).ok).toBe(false);
  });
});
