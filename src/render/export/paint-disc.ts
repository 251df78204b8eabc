import { formatColor, glyphColor, mixColors } from '../color.ts';
import type { Point } from '../curve.ts';
import { glyphPath } from '../glyphs.ts';
import { glyphShare } from '../programs/actor-discs/glyph-atlas.ts';
import type { Palette, Theme } from '../scene.ts';
import type { Pen } from './pen.ts';

/** How a disc is drawn; the shader of `programs/actor-discs` draws the same. */
export interface DiscLook {
  readonly fill: number;
  /** Name of a pictogram. */
  readonly glyph: string;
  readonly theme: Theme;
  readonly palette: Palette;
  readonly strength: number;
  readonly selected: boolean;
}

/** Draws an actor's disc: ring in the colour of the page, rim, fill, pictogram. */
export function paintDisc(pen: Pen, centre: Point, radius: number, look: DiscLook): void {
  const { fill, strength, palette } = look;
  const ring = Math.min(2, 0.16 * radius);
  const rim = Math.min(1.2, 0.1 * radius);
  const rimColor = look.theme === 'dark' ? fill : mixColors(fill, 0, 0.28);
  pen.disc(centre, radius, palette.page, strength);
  pen.disc(centre, radius - ring, formatColor(rimColor), strength);
  pen.disc(centre, radius - ring - rim, formatColor(fill), strength);
  const width = 2 * radius * glyphShare;
  if (width >= 5) pen.glyph(glyphPath(look.glyph), centre, width, formatColor(glyphColor(fill)), strength);
  if (look.selected) pen.ring(centre, radius + 2, 3, palette.accent);
}
