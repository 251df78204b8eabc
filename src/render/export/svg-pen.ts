import type { Point } from '../curve.ts';
import { glyphBox } from '../glyphs.ts';
import { haloWidth } from '../labels/draw-labels.ts';
import type { Pen } from './pen.ts';

/** Keeps files small: a hundredth of a pixel is more than anybody sees. */
const n = (value: number): string => String(Math.round(value * 100) / 100);
const pathOf = (points: readonly Point[]): string =>
  points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join('');
const opacity = (strength: number): string => (strength < 1 ? ` opacity="${n(strength)}"` : '');

/** Text as XML character data: reserved characters escaped, characters that XML does not allow left out. */
export function escapeXml(text: string): string {
  return Array.from(text)
    .filter((character) => {
      const code = character.codePointAt(0) ?? 0;
      const isControl = code < 32 && code !== 9 && code !== 10 && code !== 13;
      return !(isControl || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff);
    })
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A pen that writes SVG elements, with text as text. `parts` collects them in order. */
export function createSvgPen(parts: string[]): Pen {
  return {
    rectangle: (left, top, width, height, fill) => {
      parts.push(
        `<rect x="${n(left)}" y="${n(top)}" width="${n(width)}" height="${n(height)}" fill="${fill}"/>`,
      );
    },
    line: (points, { color, width, dash, round }, strength) => {
      const dashes = dash.length > 0 ? ` stroke-dasharray="${dash.map(n).join(' ')}"` : '';
      const cap = round ? ' stroke-linecap="round"' : '';
      parts.push(
        `<path d="${pathOf(points)}" fill="none" stroke="${color}" stroke-width="${n(width)}"${dashes}${cap}${opacity(strength)}/>`,
      );
    },
    polygon: (points, fill, strength) => {
      parts.push(`<path d="${pathOf(points)}Z" fill="${fill}"${opacity(strength)}/>`);
    },
    disc: ({ x, y }, radius, fill, strength) => {
      parts.push(`<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" fill="${fill}"${opacity(strength)}/>`);
    },
    ring: ({ x, y }, radius, width, color) => {
      parts.push(
        `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" fill="none" stroke="${color}" stroke-width="${n(width)}"/>`,
      );
    },
    glyph: (path, { x, y }, width, fill, strength) => {
      const at = `translate(${n(x - width / 2)} ${n(y - width / 2)}) scale(${n(width / glyphBox)})`;
      parts.push(
        `<path d="${path}" transform="${at}" fill="${fill}" fill-rule="evenodd"${opacity(strength)}/>`,
      );
    },
    text: (text, { x, y }, { size, weight, color, halo, centred, angle }, strength) => {
      const anchor = centred ? ' text-anchor="middle"' : '';
      const edge = halo
        ? ` stroke="${halo}" stroke-width="${haloWidth}" stroke-linejoin="round" paint-order="stroke"`
        : '';
      const turn = angle === 0 ? '' : ` transform="rotate(${n((angle * 180) / Math.PI)} ${n(x)} ${n(y)})"`;
      parts.push(
        `<text x="${n(x)}" y="${n(y)}" font-size="${size}" font-weight="${weight}" fill="${color}"${anchor}${edge}${turn}${opacity(strength)}>${escapeXml(text)}</text>`,
      );
    },
  };
}
