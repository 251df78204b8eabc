import { labelStyle } from '../../graph/label-lines.ts';
import { formatColor } from '../color.ts';
import type { LiveScene } from '../live-scene.ts';
import { palettes } from '../scene.ts';
import { nameFont } from './actor-names.ts';
import type { Labels } from './label-layer.ts';
import { wordFont } from './relation-words.ts';

/** Width of the halo in the colour of the page that keeps text readable over lines. */
export const haloWidth = 3.5;

/** From the top of a line of text to its baseline. */
export const baseline = 11.5;

/** Draws names and words with their halo. */
export function drawLabels(context: CanvasRenderingContext2D, live: LiveScene, labels: Labels): void {
  const palette = palettes[live.theme];
  context.save();
  context.lineJoin = 'round';
  context.lineWidth = haloWidth;
  context.strokeStyle = palette.page;
  context.textAlign = 'center';
  drawWords(context, live, labels);
  context.textBaseline = 'alphabetic';
  context.font = nameFont(live.scene.fontFamily);
  context.fillStyle = palette.text;
  for (const { actor, lines, x, top } of labels.names) {
    context.globalAlpha = nameStrength(live, actor);
    lines.forEach((line, index) => {
      const y = top + baseline + index * labelStyle.lineHeight;
      context.strokeText(line, x, y);
      context.fillText(line, x, y);
    });
  }
  context.restore();
}

/** How strongly a name is drawn: weakly when it is not what the reader looks at. */
export function nameStrength(live: LiveScene, actor: number): number {
  const held =
    live.selection.actors.has(actor) || (live.hovered?.kind === 'actor' && live.hovered.index === actor);
  return !live.emphasis || held || live.emphasis.actors.has(actor) ? 1 : 0.2;
}

function drawWords(context: CanvasRenderingContext2D, live: LiveScene, labels: Labels): void {
  context.textBaseline = 'middle';
  context.font = wordFont(live.scene.fontFamily);
  for (const { relation, text, x, y, angle } of labels.words) {
    context.save();
    context.translate(x, y);
    context.rotate(angle);
    context.strokeText(text, 0, 0);
    context.fillStyle = formatColor(live.typeColors[live.scene.relationType[relation]!]!);
    context.fillText(text, 0, 0);
    context.restore();
  }
}
