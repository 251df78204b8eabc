import { beforeAll, describe, expect, it } from 'vitest';
import { buildCurves } from '../../src/layout/curves.ts';
import { buildBoxes } from '../../src/layout/label-box.ts';
import { defaultRadius, type LayoutInput } from '../../src/layout/layout.ts';
import { organic, organicLayout } from '../../src/layout/organic.ts';
import { measureQuality } from '../../src/layout/quality.ts';
import { nineMaps, powerMap } from './power-map.ts';

const graph = (order: number, pairs: readonly (readonly [number, number])[]): LayoutInput => ({
  names: Array.from({ length: order }, (_, i) => `Body ${i}`),
  source: Int32Array.from(pairs, ([a]) => a),
  target: Int32Array.from(pairs, ([, b]) => b),
});

function qualityOf(input: LayoutInput, places: Float64Array) {
  const curves = buildCurves(input.names.length, input.source, input.target);
  const boxes = buildBoxes(input.names, Float64Array.from(curves.neighbours, defaultRadius));
  return measureQuality(places, boxes, curves);
}

const awkward: readonly (readonly [string, LayoutInput])[] = [
  ['nothing', graph(0, [])],
  ['one actor', graph(1, [])],
  ['two actors without a relation', graph(2, [])],
  ['an isolated last actor', graph(3, [[0, 1]])],
  ['a self-loop', graph(2, [[0, 0]])],
  [
    'parallel relations',
    graph(2, [
      [0, 1],
      [0, 1],
      [1, 0],
    ]),
  ],
  [
    'two parts',
    graph(4, [
      [0, 1],
      [2, 3],
    ]),
  ],
  [
    'a star of forty',
    graph(
      41,
      Array.from({ length: 40 }, (_, i) => [0, i + 1] as const),
    ),
  ],
  ['thirty actors alone', graph(30, [])],
  [
    'the same name for all',
    { ...graph(12, [[0, 1]]), names: Array(12).fill('Ministry of Internal Affairs') },
  ],
];

describe('the organic layout', () => {
  it.each(awkward)('places %s: finite, without overlaps', (_, input) => {
    const places = organicLayout({ ...input, effort: 'quick' });
    expect(places.length).toBe(2 * input.names.length);
    expect(places.every(Number.isFinite)).toBe(true);
    expect(qualityOf(input, places).overlaps).toBe(0);
  });

  it('gives the same places for the same seed and others for another', () => {
    const input = { ...powerMap(40, 1.5, 4, 3), effort: 'quick' as const };
    expect(organicLayout(input)).toEqual(organicLayout({ ...input }));
    expect(organicLayout(input)).not.toEqual(organicLayout({ ...input, seed: 2 }));
  });

  it('keeps small parts near: nothing lies outside about the frame', () => {
    const input = graph(20, [...Array.from({ length: 12 }, (_, i) => [i, (i * 5) % 13] as const), [13, 14]]);
    const { width, height } = qualityOf(input, organicLayout(input));
    expect(width).toBeLessThan(1000);
    expect(height).toBeLessThan(700);
  });

  it('fills a picture of the wanted shape', () => {
    const input = powerMap(60, 1.5, 5, 2);
    const wide = qualityOf(input, organicLayout({ ...input, aspect: 2, effort: 'quick' }));
    const tall = qualityOf(input, organicLayout({ ...input, aspect: 0.6, effort: 'quick' }));
    expect(wide.width / wide.height).toBeGreaterThan(1.6);
    expect(tall.width / tall.height).toBeLessThan(0.8);
  });

  it('says how far it is and can be left at any time', () => {
    const run = organic(powerMap(40, 1.5, 4, 3));
    const seen: number[] = [];
    for (let i = 0; i < 20; i++) {
      const step = run.next();
      if (!step.done) seen.push(step.value);
    }
    expect(seen.length).toBe(20);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.every((done) => done >= 0 && done <= 1)).toBe(true);
  });
});

describe('the organic layout of maps of 50 to 90 actors', () => {
  const results: { overlaps: number; share: number }[] = [];
  beforeAll(() => {
    for (const map of nineMaps.slice(0, 5)) {
      const quality = qualityOf(map, organicLayout(map));
      results.push({ overlaps: quality.overlaps, share: quality.curvesUnderLabels / quality.curves });
    }
  });

  it('lets no name or node overlap another', () => {
    expect(results.map((r) => r.overlaps)).toEqual([0, 0, 0, 0, 0]);
  });

  it('lets at most one line in ten pass under a name', () => {
    for (const { share } of results) expect(share).toBeLessThanOrEqual(0.1);
  });
});
