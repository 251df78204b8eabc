import { formatColor } from '../color.ts';
import type { Curve, Point } from '../curve.ts';
import { arrowShape } from '../programs/relation-lines/relation-lines.glsl.ts';
import type { Pen } from './pen.ts';

/** How one line is drawn; the shader of `programs/relation-lines` draws the same. */
export interface LineLook {
  /** Index into `standings`. */
  readonly standing: number;
  readonly directed: boolean;
  readonly color: number;
  readonly width: number;
  readonly sizeScale: number;
  readonly strength: number;
}

const pieces = 24;

function pointsBetween(curve: Curve, start: number, end: number, aside: number): Point[] {
  return Array.from({ length: pieces + 1 }, (_, index) => {
    const { x, y, angle } = curve.at(start + ((end - start) * index) / pieces);
    return { x: x + Math.sin(angle) * aside, y: y - Math.cos(angle) * aside };
  });
}

/** Draws the line of a relation from disc to disc, with its arrowhead, in the manner of its standing. */
export function paintLine(pen: Pen, curve: Curve, look: LineLook): void {
  const color = formatColor(look.color);
  const room = curve.length * (curve.end - curve.start);
  const headLength = look.directed ? Math.min(arrowShape.length * look.sizeScale, 0.6 * room) : 0;
  const gap = look.directed ? arrowShape.gap : 0;
  const end = Math.max(curve.start, curve.end - (gap + headLength) / Math.max(1, curve.length));
  const solid = { color, width: look.width, dash: [], round: false };
  const middle = pointsBetween(curve, curve.start, end, 0);
  if (look.standing === 1) pen.line(middle, { ...solid, dash: [7, 4] }, look.strength);
  else if (look.standing === 4) {
    pen.line(middle, { ...solid, width: look.width * 1.15, dash: [0, 5], round: true }, look.strength);
  } else if (look.standing === 2) {
    for (const side of [-1, 1]) {
      const beside = pointsBetween(curve, curve.start, end, side * (look.width / 2 + 0.7));
      pen.line(beside, { ...solid, width: look.width * 0.7 }, look.strength);
    }
  } else pen.line(middle, solid, look.strength);
  if (look.standing === 3) paintStrikes(pen, curve, end, look);
  if (look.directed) paintHead(pen, curve, end, headLength, gap, look);
}

function paintStrikes(pen: Pen, curve: Curve, end: number, look: LineLook): void {
  const reach = look.width / 2 + 3.5;
  const length = curve.length * (end - curve.start);
  for (let along = 6.5; along < length; along += 13) {
    const { x, y, angle } = curve.at(curve.start + along / curve.length);
    const across = { x: Math.sin(angle) * reach, y: -Math.cos(angle) * reach };
    const slant = { x: Math.cos(angle) * reach * 0.55, y: Math.sin(angle) * reach * 0.55 };
    const points = [
      { x: x + across.x - slant.x, y: y + across.y - slant.y },
      { x: x - across.x + slant.x, y: y - across.y + slant.y },
    ];
    pen.line(points, { color: formatColor(look.color), width: 1.5, dash: [], round: false }, look.strength);
  }
}

function paintHead(pen: Pen, curve: Curve, end: number, length: number, gap: number, look: LineLook): void {
  const base = curve.at(end);
  const goal = curve.at(curve.end - gap / Math.max(1, curve.length));
  const angle = Math.atan2(goal.y - base.y, goal.x - base.x);
  const half = (arrowShape.width / 2) * look.sizeScale;
  const side = { x: Math.sin(angle) * half, y: -Math.cos(angle) * half };
  const tip = { x: base.x + Math.cos(angle) * length, y: base.y + Math.sin(angle) * length };
  const corners = [
    tip,
    { x: base.x + side.x, y: base.y + side.y },
    { x: base.x - side.x, y: base.y - side.y },
  ];
  pen.polygon(corners, formatColor(look.color), look.strength);
}
