import type { Dataset } from '../model/dataset.ts';

/** Radius in pixels of the smallest and the largest actor. */
const smallest = 7;
const largest = 24;

/**
 * Radii of actors by a value: the area grows with it, the largest value gets the largest disc. A value that is not defined or
 * not above 0 gets the smallest.
 */
export function radiiOf(values: Float64Array): Float64Array {
  let most = 0;
  for (const value of values) if (Number.isFinite(value) && value > most) most = value;
  return values.map((value) => {
    const share = most > 0 && value > 0 ? Math.min(1, value / most) : 0;
    return smallest + (largest - smallest) * Math.sqrt(share);
  });
}

/** Number of shown relations of each actor; a relation with itself counts once. */
export function countRelations({ actors, relations }: Dataset, shown: Uint8Array): Float64Array {
  const counts = new Float64Array(actors.length);
  for (let r = 0; r < relations.count; r++) {
    if (shown[r] === 0) continue;
    const source = relations.source[r]!;
    const target = relations.target[r]!;
    counts[source]! += 1;
    if (target !== source) counts[target]! += 1;
  }
  return counts;
}

/** Okabe and Ito's colours for groups, the largest first; further groups share a grey, for nobody tells nine colours apart. */
export const groupPalette = [0x0072b2, 0xe69f00, 0x009e73, 0xcc79a7, 0xd55e00, 0x56b4e9, 0xf0e442, 0x8a6d00];
const otherGroups = 0x8c8c8c;

/** A colour for each actor by its group, 1 being the largest. */
export function groupColors(groups: Float64Array): Uint32Array {
  return Uint32Array.from(groups, (group) => groupPalette[group - 1] ?? otherGroups);
}

/** Ends of the scale from low to high, on a light and on a dark page. */
const shades = {
  light: { low: 0xdfe8f0, high: 0x08519c },
  dark: { low: 0x2b3b4c, high: 0x9fd0f7 },
} as const;

/** A shade for each actor by its value, from the palest at 0 to the strongest at the largest. */
export function shadeColors(values: Float64Array, theme: 'light' | 'dark'): Uint32Array {
  const { low, high } = shades[theme];
  let most = 0;
  for (const value of values) if (Number.isFinite(value) && value > most) most = value;
  return Uint32Array.from(values, (value) => mix(low, high, most > 0 && value > 0 ? value / most : 0));
}

function mix(low: number, high: number, share: number): number {
  const part = (shift: number) => {
    const from = (low >> shift) & 255;
    return Math.round(from + (((high >> shift) & 255) - from) * share) << shift;
  };
  return part(16) | part(8) | part(0);
}
