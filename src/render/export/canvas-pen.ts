import type { Point } from '../curve.ts';
import { glyphBox } from '../glyphs.ts';
import { haloWidth } from '../labels/draw-labels.ts';
import type { Pen } from './pen.ts';

/** A pen that draws on a canvas, whose scale the caller has set. */
export function createCanvasPen(context: CanvasRenderingContext2D, fontFamily: string): Pen {
  const trace = (points: readonly Point[]) => {
    context.beginPath();
    points.forEach(({ x, y }, index) => {
      if (index === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    });
  };
  const circle = ({ x, y }: Point, radius: number) => {
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
  };
  const kept = (strength: number, draw: () => void) => {
    context.save();
    context.globalAlpha = strength;
    draw();
    context.restore();
  };
  return {
    rectangle: (left, top, width, height, fill) => {
      context.fillStyle = fill;
      context.fillRect(left, top, width, height);
    },
    line: (points, { color, width, dash, round }, strength) =>
      kept(strength, () => {
        context.strokeStyle = color;
        context.lineWidth = width;
        context.lineCap = round ? 'round' : 'butt';
        context.setLineDash([...dash]);
        trace(points);
        context.stroke();
      }),
    polygon: (points, fill, strength) =>
      kept(strength, () => {
        context.fillStyle = fill;
        trace(points);
        context.fill();
      }),
    disc: (centre, radius, fill, strength) =>
      kept(strength, () => {
        context.fillStyle = fill;
        circle(centre, radius);
        context.fill();
      }),
    ring: (centre, radius, width, color) =>
      kept(1, () => {
        context.strokeStyle = color;
        context.lineWidth = width;
        circle(centre, radius);
        context.stroke();
      }),
    glyph: (path, { x, y }, width, fill, strength) =>
      kept(strength, () => {
        context.translate(x - width / 2, y - width / 2);
        context.scale(width / glyphBox, width / glyphBox);
        context.fillStyle = fill;
        context.fill(new Path2D(path), 'evenodd');
      }),
    text: (text, { x, y }, { size, weight, color, halo, centred, angle }, strength) =>
      kept(strength, () => {
        context.font = `${weight} ${size}px ${fontFamily}`;
        context.textAlign = centred ? 'center' : 'left';
        context.translate(x, y);
        context.rotate(angle);
        if (halo) {
          context.strokeStyle = halo;
          context.lineWidth = haloWidth;
          context.lineJoin = 'round';
          context.strokeText(text, 0, 0);
        }
        context.fillStyle = color;
        context.fillText(text, 0, 0);
      }),
  };
}
