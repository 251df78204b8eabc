/** Red, green and blue from 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number];

const fallback = 0x8c8c8c;

/** Reads `#rrggbb` as 0xrrggbb; anything else gives a middle grey, because a colour must never stop a picture. */
export function parseColor(text: string): number {
  const match = /^#([0-9a-f]{6})$/i.exec(text.trim());
  return match ? Number.parseInt(match[1]!, 16) : fallback;
}

export function toRgb(packed: number): Rgb {
  return [((packed >> 16) & 255) / 255, ((packed >> 8) & 255) / 255, (packed & 255) / 255];
}

export function formatColor(packed: number): string {
  return `#${(packed & 0xffffff).toString(16).padStart(6, '0')}`;
}

const linear = (channel: number) =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

/** Relative luminance as WCAG 2 defines it, from 0 (black) to 1 (white). */
export function luminance(packed: number): number {
  const [red, green, blue] = toRgb(packed);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Mixes two colours; `share` 0 gives the first, 1 the second. */
export function mixColors(first: number, second: number, share: number): number {
  const channel = (shift: number) => {
    const a = (first >> shift) & 255;
    const b = (second >> shift) & 255;
    return Math.round(a + (b - a) * share) << shift;
  };
  return channel(16) | channel(8) | channel(0);
}

/**
 * The colour of a line on a dark page: the given one mixed with white until it stands out against the page by at least 5 to 1.
 * Colours that already do are kept.
 */
export function onDarkPage(packed: number): number {
  const pageLuminance = 0.0093;
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = mixColors(packed, 0xffffff, share);
    if ((luminance(mixed) + 0.05) / (pageLuminance + 0.05) >= 5) return mixed;
  }
  return 0xffffff;
}

/** Above this luminance of the fill, a pictogram is dark instead of white. */
export const darkGlyphAbove = 0.28;

/** The colour of a pictogram that stands out on a fill. */
export function glyphColor(fill: number): number {
  return luminance(fill) > darkGlyphAbove ? 0x1b1f24 : 0xffffff;
}
