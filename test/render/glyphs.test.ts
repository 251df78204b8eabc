import { describe, expect, it } from 'vitest';
import { builtInActorTypes } from '../../src/model/actor-type.ts';
import { glyphIndex, glyphNames, glyphPath } from '../../src/render/glyphs.ts';
import { atlasColumns } from '../../src/render/programs/actor-discs/glyph-atlas.ts';

describe('pictograms', () => {
  it('exist for every built-in actor type, each its own', () => {
    const used = builtInActorTypes.map(({ glyph }) => glyph);
    expect(used.filter((name) => !glyphNames.includes(name))).toEqual([]);
    expect(new Set(used.map(glyphPath)).size).toBe(new Set(used).size);
  });

  it('are a plain dot under an unknown name', () => {
    expect(glyphPath('no such thing')).toBe(glyphPath('dot'));
    expect(glyphIndex('constructor')).toBe(0);
  });

  it('fit into the atlas', () => {
    expect(glyphNames.length).toBeLessThanOrEqual(atlasColumns ** 2);
  });
});
