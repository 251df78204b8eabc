import type { Point } from '../curve.ts';

/** How text is set: the point is the middle of the line of text when centred, else its left end; always on the baseline. */
interface TextStyle {
  readonly size: number;
  readonly weight: number;
  readonly color: string;
  /** Colour of the halo around the letters, or null for none. */
  readonly halo: string | null;
  readonly centred: boolean;
  /** Radians; 0 is upright. */
  readonly angle: number;
}

interface LineStyle {
  readonly color: string;
  readonly width: number;
  readonly dash: readonly number[];
  /** Round ends make dots of dashes without length. */
  readonly round: boolean;
}

/**
 * What a picture is drawn with when it leaves the page: as SVG text, or on a canvas of any resolution. All lengths are CSS pixels.
 * `strength` from 0 to 1 fades what is drawn.
 */
export interface Pen {
  readonly rectangle: (left: number, top: number, width: number, height: number, fill: string) => void;
  readonly line: (points: readonly Point[], style: LineStyle, strength: number) => void;
  readonly polygon: (points: readonly Point[], fill: string, strength: number) => void;
  readonly disc: (centre: Point, radius: number, fill: string, strength: number) => void;
  readonly ring: (centre: Point, radius: number, width: number, color: string) => void;
  /** A pictogram path in its square of 24, drawn with its middle at a point and this many pixels wide (even-odd). */
  readonly glyph: (path: string, centre: Point, width: number, fill: string, strength: number) => void;
  readonly text: (text: string, at: Point, style: TextStyle, strength: number) => void;
}
