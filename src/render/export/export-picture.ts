import type { Labels } from '../labels/label-layer.ts';
import type { Screen } from '../screen.ts';
import { createCanvasPen } from './canvas-pen.ts';
import {
  type ExportText,
  frameHeights,
  legendHeight,
  pageColor,
  paintFoot,
  paintHead,
  paintLegend,
} from './paint-frame.ts';
import { paintPicture } from './paint-picture.ts';
import type { Pen } from './pen.ts';
import { createSvgPen, escapeXml } from './svg-pen.ts';

/** Largest side of a canvas that every browser draws, in device pixels. */
const largestSide = 16_384;

interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly legendTop: number;
}

function sheetFor(screen: Screen): Sheet {
  const legendTop = frameHeights.head + screen.height;
  const height = legendTop + legendHeight(screen.live, screen.width) + frameHeights.foot;
  return { width: screen.width, height, legendTop };
}

/** Frame and legend; the picture itself is drawn by the caller, moved down by the height of the head. */
function paintAround(pen: Pen, screen: Screen, text: ExportText, sheet: Sheet): void {
  paintHead(pen, screen.live, text);
  paintLegend(pen, screen.live, sheet.width, sheet.legendTop);
  paintFoot(pen, screen.live, text, sheet.height);
}

/**
 * The picture as an SVG document: what the screen shows, with real text, title, window, legend and source line. Names stand in the font of the
 * page where it is installed. Contains no script and refers to nothing outside itself.
 */
export function writePictureSvg(screen: Screen, labels: Labels, text: ExportText): string {
  const sheet = sheetFor(screen);
  const { width, height } = sheet;
  const inner: string[] = [];
  const around: string[] = [];
  paintPicture(createSvgPen(inner), screen, labels);
  paintAround(createSvgPen(around), screen, text, sheet);
  const family = escapeXml(screen.live.scene.fontFamily);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${family}">`,
    `<title>${escapeXml(text.title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${pageColor(screen.live)}"/>`,
    `<svg y="${frameHeights.head}" width="${width}" height="${screen.height}" viewBox="0 0 ${width} ${screen.height}">`,
    ...inner,
    '</svg>',
    ...around,
    '</svg>',
  ].join('\n');
}

/**
 * The picture as a PNG of `scale` device pixels to a CSS pixel, with the same parts as the SVG. A scale at which a side would
 * exceed 16,384 pixels is lowered to the largest that fits.
 */
export async function drawPicturePng(
  screen: Screen,
  labels: Labels,
  text: ExportText,
  scale: number,
): Promise<Blob> {
  const sheet = sheetFor(screen);
  const fitting = Math.min(scale, largestSide / Math.max(sheet.width, sheet.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(sheet.width * fitting);
  canvas.height = Math.floor(sheet.height * fitting);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gives no canvas for an image of this size.');
  const pen = createCanvasPen(context, screen.live.scene.fontFamily);
  context.scale(fitting, fitting);
  pen.rectangle(0, 0, sheet.width, sheet.height, pageColor(screen.live));
  context.save();
  context.beginPath();
  context.rect(0, frameHeights.head, sheet.width, screen.height);
  context.clip();
  context.translate(0, frameHeights.head);
  paintPicture(pen, screen, labels);
  context.restore();
  paintAround(pen, screen, text, sheet);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The browser could not make an image of this size.');
  return blob;
}
