import { labelStyle } from '../../graph/label-lines.ts';
import { formatColor } from '../color.ts';
import { baseline, nameStrength } from '../labels/draw-labels.ts';
import type { Labels } from '../labels/label-layer.ts';
import { wordStyle } from '../labels/relation-words.ts';
import { fillOf } from '../live-scene.ts';
import { lineWidthAt } from '../programs/relation-lines/relation-lines.ts';
import { palettes, shownAs } from '../scene.ts';
import { actorsOnScreen, centreOf, curveOf, radiusOf, type Screen } from '../screen.ts';
import { isActorShown, relationShownAs } from '../shown.ts';
import { paintDisc } from './paint-disc.ts';
import { paintLine } from './paint-line.ts';
import type { Pen } from './pen.ts';

/** Draws what the screen shows with a pen: lines, discs, words and names, as the graphics card and the label layer do. */
export function paintPicture(pen: Pen, screen: Screen, labels: Labels): void {
  paintLines(pen, screen);
  paintDiscs(pen, screen);
  paintLabels(pen, screen, labels);
}

function paintLines(pen: Pen, screen: Screen): void {
  const { live } = screen;
  const { relationType, relationTypes } = live.scene;
  for (let relation = 0; relation < live.shownRelations.length; relation++) {
    const shown = relationShownAs(live, relation);
    if (shown === shownAs.hidden) continue;
    const isSelected = live.selection.relations.has(relation);
    const isFaded = live.emphasis !== null && !live.isEmphasised(relation) && !isSelected;
    paintLine(pen, curveOf(screen, relation), {
      standing: live.standing[relation]!,
      directed: relationTypes[relationType[relation]!]?.directed ?? false,
      color: live.typeColors[relationType[relation]!]!,
      width: lineWidthAt(screen.sizeScale) * (isSelected ? 2 : 1),
      sizeScale: screen.sizeScale,
      strength: (shown === shownAs.possible ? 0.4 : 1) * (isFaded ? 0.12 : 1),
    });
  }
}

function paintDiscs(pen: Pen, screen: Screen): void {
  const { live } = screen;
  const { actorTypes, actorType } = live.scene;
  for (const actor of [...actorsOnScreen(screen)].sort((a, b) => a - b)) {
    if (!isActorShown(live, actor)) continue;
    const selected = live.selection.actors.has(actor);
    const isFaded = live.emphasis !== null && !live.emphasis.actors.has(actor) && !selected;
    paintDisc(pen, centreOf(screen, actor), radiusOf(screen, actor), {
      fill: fillOf(live, actor),
      glyph: actorTypes[actorType[actor]!]?.glyph ?? '',
      theme: live.theme,
      palette: palettes[live.theme],
      strength: isFaded ? 0.16 : 1,
      selected,
    });
  }
}

function paintLabels(pen: Pen, { live }: Screen, labels: Labels): void {
  const { page, text } = palettes[live.theme];
  for (const { relation, text: word, x, y, angle } of labels.words) {
    const down = 0.35 * wordStyle.fontSize;
    const at = { x: x - Math.sin(angle) * down, y: y + Math.cos(angle) * down };
    const color = formatColor(live.typeColors[live.scene.relationType[relation]!]!);
    pen.text(
      word,
      at,
      { size: wordStyle.fontSize, weight: wordStyle.fontWeight, color, halo: page, centred: true, angle },
      1,
    );
  }
  const style = {
    size: labelStyle.fontSize,
    weight: labelStyle.fontWeight,
    color: text,
    halo: page,
    centred: true,
    angle: 0,
  };
  for (const { actor, lines, x, top } of labels.names) {
    lines.forEach((line, index) => {
      const y = top + baseline + index * labelStyle.lineHeight;
      pen.text(line, { x, y }, style, nameStrength(live, actor));
    });
  }
}
