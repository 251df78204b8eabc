import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/layout/character-width.ts';
import { buildBoxes } from '../../src/layout/label-box.ts';

describe('the width of a name', () => {
  // Measured in Chromium with the bundled Inter at weight 600, 12.5 pixels.
  it.each([
    ['Kassym-Jomart Tokayev', 150.2],
    ['Ministry of Internal Affairs', 157.7],
    ['Масимов Карим', 102.9],
    ['Участники марша', 111.9],
    ['unnamed (not named)', 133.4],
  ])('of %j is what the browser draws, within 3 %%', (text, width) => {
    expect(Math.abs(textWidth(text, 12.5) / width - 1)).toBeLessThan(0.03);
  });

  it('counts accents as their letter and other scripts with room to spare', () => {
    expect(textWidth('é', 100)).toBe(textWidth('e', 100));
    expect(textWidth('e\u0301', 100)).toBe(textWidth('e', 100));
    expect(textWidth('漢字', 100)).toBe(200);
    expect(textWidth('', 100)).toBe(0);
  });
});

describe('the box of a node', () => {
  it('holds the node and the lines of its name', () => {
    const boxes = buildBoxes(['Ministry of Internal Affairs', ''], Float64Array.of(10, 10));
    expect(boxes.halfWidth[0]).toBeGreaterThan(35);
    expect(boxes.below[0]).toBe(10 + 3 + 2 * 15);
    expect([boxes.halfWidth[1], boxes.above[1], boxes.below[1]]).toEqual([12, 12, 12]);
  });
});
