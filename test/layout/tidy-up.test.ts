import { describe, expect, it } from 'vitest';
import { buildCurves } from '../../src/layout/curves.ts';
import { buildBoxes } from '../../src/layout/label-box.ts';
import { defaultRadius } from '../../src/layout/layout.ts';
import { organicLayout } from '../../src/layout/organic.ts';
import { measureQuality } from '../../src/layout/quality.ts';
import { tidyUp } from '../../src/layout/tidy-up.ts';
import { powerMap } from './power-map.ts';

const map = powerMap(60, 1.4, 5, 12);
const tidy = organicLayout({ ...map, effort: 'quick' });

describe('tidying up', () => {
  it('moves nothing where nothing overlaps', () => {
    expect(tidyUp({ ...map, places: tidy })).toEqual(tidy);
  });

  it('makes room around an actor dropped on another, who stays where the reader put it; most others do not move', () => {
    const places = tidy.slice();
    places[10] = places[20]! + 5;
    places[11] = places[21]! + 3;
    const pinned = new Uint8Array(60);
    pinned[5] = 1;
    const given = places.slice();
    const after = tidyUp({ ...map, places, pinned });
    expect(places).toEqual(given);
    expect([after[10], after[11]]).toEqual([places[10], places[11]]);
    const curves = buildCurves(60, map.source, map.target);
    const boxes = buildBoxes(map.names, Float64Array.from(curves.neighbours, defaultRadius));
    expect(measureQuality(places, boxes, curves).overlaps).toBeGreaterThan(0);
    expect(measureQuality(after, boxes, curves).overlaps).toBe(0);
    const moved = map.names.filter(
      (_, n) => after[2 * n] !== places[2 * n] || after[2 * n + 1] !== places[2 * n + 1],
    );
    expect(moved.length).toBeGreaterThan(0);
    expect(moved.length).toBeLessThan(15);
  });
});
