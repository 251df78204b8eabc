import { describe, expect, it } from 'vitest';
import { builtInActorTypes } from '../../src/model/actor-type.ts';
import { familyColors } from '../../src/model/relation-type.ts';
import {
  formatColor,
  glyphColor,
  luminance,
  mixColors,
  onDarkPage,
  parseColor,
} from '../../src/render/color.ts';
import { palettes } from '../../src/render/scene.ts';

const contrast = (a: number, b: number) => {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

describe('colours', () => {
  it('are read from hexadecimal and written back', () => {
    expect(formatColor(parseColor('#0072B2'))).toBe('#0072b2');
  });

  it('become grey when they are no colour, whatever stands there', () => {
    for (const text of ['', 'red', '#fff', 'url(x)', '#12345g'])
      expect(formatColor(parseColor(text))).toBe('#8c8c8c');
  });

  it('have the luminance that WCAG defines', () => {
    expect(luminance(0xffffff)).toBeCloseTo(1, 10);
    expect(luminance(0)).toBe(0);
    expect(luminance(0x808080)).toBeCloseTo(0.2159, 4);
  });

  it('are mixed channel by channel', () => {
    expect(mixColors(0x000000, 0xffffff, 0.5)).toBe(0x808080);
    expect(mixColors(0x102030, 0xffffff, 0)).toBe(0x102030);
  });

  it('of every family of relations stand out on both pages', () => {
    for (const color of familyColors.values()) {
      expect(contrast(parseColor(color), parseColor(palettes.light.page))).toBeGreaterThan(4.5);
      expect(contrast(onDarkPage(parseColor(color)), parseColor(palettes.dark.page))).toBeGreaterThan(4.5);
    }
  });

  it('of every pictogram stand out on their disc', () => {
    for (const { color } of builtInActorTypes) {
      expect(contrast(glyphColor(parseColor(color)), parseColor(color))).toBeGreaterThan(3);
    }
  });
});
