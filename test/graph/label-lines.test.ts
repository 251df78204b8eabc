import { describe, expect, it } from 'vitest';
import { labelLines } from '../../src/graph/label-lines.ts';

describe('the lines of a name', () => {
  it.each([
    ['Nur Otan', ['Nur Otan']],
    ['Ministry of Internal Affairs', ['Ministry of', 'Internal Affairs']],
    ['  Kassym-Jomart \n Tokayev ', ['Kassym-Jomart', 'Tokayev']],
    ['', []],
    [' \t', []],
  ])('break between words: %j', (name, lines) => {
    expect(labelLines(name)).toEqual(lines);
  });

  it('are at most two of at most 22 characters, the cut one ending in an ellipsis', () => {
    const names = [
      'Collective Security Treaty Organisation forces sent to Almaty by its members',
      'x'.repeat(70),
      `${'ж'.repeat(40)} б ${'w'.repeat(40)}`,
      '😀'.repeat(30),
    ];
    for (const name of names) {
      const lines = labelLines(name);
      expect(lines.length).toBeLessThanOrEqual(2);
      for (const line of lines) {
        expect(Array.from(line).length).toBeLessThanOrEqual(22);
        expect(line).not.toMatch(/[\uD800-\uDFFF]/u);
      }
      expect(lines.at(-1)?.endsWith('…')).toBe(true);
    }
  });
});
