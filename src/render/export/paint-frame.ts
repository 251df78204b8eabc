import { formatColor, parseColor } from '../color.ts';
import { buildCurve } from '../curve.ts';
import { colorsOfTypes, type LiveScene } from '../live-scene.ts';
import { palettes, standings } from '../scene.ts';
import { isActorShown, relationShownAs } from '../shown.ts';
import { paintDisc } from './paint-disc.ts';
import { paintLine } from './paint-line.ts';
import type { Pen } from './pen.ts';

/** What stands around an exported picture, in the words of the page. */
export interface ExportText {
  readonly title: string;
  /** The period that is shown, and whatever else filters the picture; empty for none. */
  readonly window: string;
  /** Where the data come from and when the picture was made. */
  readonly source: string;
}

export const frameHeights = { head: 64, foot: 30 } as const;

const side = 24;
const rowHeight = 22;
const columnWidth = 178;

/** Title and window above the picture. */
export function paintHead(pen: Pen, live: LiveScene, { title, window }: ExportText): void {
  const { text } = palettes[live.theme];
  const style = { color: text, halo: null, centred: false, angle: 0 };
  pen.text(title, { x: side, y: 32 }, { ...style, size: 20, weight: 700 }, 1);
  if (window !== '') pen.text(window, { x: side, y: 53 }, { ...style, size: 13, weight: 400 }, 0.8);
}

/** Where the data come from, below everything. */
export function paintFoot(pen: Pen, live: LiveScene, { source }: ExportText, bottom: number): void {
  const { text } = palettes[live.theme];
  const style = { color: text, halo: null, centred: false, angle: 0, size: 11, weight: 400 };
  pen.text(source, { x: side, y: bottom - 11 }, style, 0.8);
}

type Entry = (pen: Pen, x: number, y: number) => string;

/** One entry for each actor type, family of relations and standing that the picture shows. */
function legendEntries(live: LiveScene): Entry[] {
  const { scene } = live;
  const types = new Set<number>();
  for (let actor = 0; actor < scene.names.length; actor++) {
    if (isActorShown(live, actor)) types.add(scene.actorType[actor]!);
  }
  const families = new Map<string, number>();
  const kinds = new Set<number>();
  const colors = colorsOfTypes(scene, live.theme);
  for (let relation = 0; relation < scene.source.length; relation++) {
    if (relationShownAs(live, relation) === 0) continue;
    const type = scene.relationType[relation]!;
    families.set(scene.relationTypes[type]?.family ?? '', colors[type]!);
    kinds.add(live.standing[relation]!);
  }
  const actorEntries = [...types].sort((a, b) => a - b).map((type) => actorEntry(live, type));
  const familyEntries = [...families].map(([name, color]) => lineEntry(sentenceCase(name), 0, color));
  const grey = parseColor(live.theme === 'dark' ? '#a8a8a8' : '#6b6b6b');
  const standingEntries = [...kinds]
    .sort()
    .map((kind) => lineEntry(sentenceCase(standings[kind] ?? ''), kind, grey));
  return [...actorEntries, ...familyEntries, ...standingEntries];
}

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function actorEntry(live: LiveScene, index: number): Entry {
  const type = live.scene.actorTypes[index];
  return (pen, x, y) => {
    paintDisc(pen, { x: x + 11, y }, 9, {
      fill: parseColor(type?.color ?? ''),
      glyph: type?.glyph ?? '',
      theme: live.theme,
      palette: palettes[live.theme],
      strength: 1,
      selected: false,
    });
    return type?.plural ?? '';
  };
}

function lineEntry(label: string, standing: number, color: number): Entry {
  return (pen, x, y) => {
    const curve = buildCurve({ x: x - 1, y }, { x: x + 23, y }, 0, 0, 0);
    paintLine(pen, curve, { standing, directed: false, color, width: 1.8, sizeScale: 1, strength: 1 });
    return label;
  };
}

const columnsIn = (width: number): number => Math.max(1, Math.floor((width - 2 * side) / columnWidth));

/** Height of the legend in a picture of a width. */
export function legendHeight(live: LiveScene, width: number): number {
  return Math.ceil(legendEntries(live).length / columnsIn(width)) * rowHeight + 16;
}

/** The legend in columns, from a height downwards. */
export function paintLegend(pen: Pen, live: LiveScene, width: number, top: number): void {
  const columns = columnsIn(width);
  const { text } = palettes[live.theme];
  legendEntries(live).forEach((entry, index) => {
    const x = side + (index % columns) * columnWidth;
    const y = top + 16 + Math.floor(index / columns) * rowHeight;
    const label = entry(pen, x, y);
    const style = { size: 12, weight: 400, color: text, halo: null, centred: false, angle: 0 };
    pen.text(label, { x: x + 30, y: y + 4 }, style, 1);
  });
}

/** Colour of the page as text, for the background. */
export function pageColor(live: LiveScene): string {
  return formatColor(parseColor(palettes[live.theme].page));
}
