import { centreOf, curveOf, isOnScreen, radiusOf, type Screen } from '../screen.ts';
import type { Box, BoxGrid } from './box-grid.ts';
import type { TextMeasure } from './text-measure.ts';

/** A relation's word that found its place on its line. */
export interface PlacedWord {
  readonly relation: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Turned by this many radians, never upside down. */
  readonly angle: number;
  readonly boxes: readonly Box[];
}

export const wordStyle = { fontSize: 10.5, fontWeight: 500 } as const;

export function wordFont(family: string): string {
  return `${wordStyle.fontWeight} ${wordStyle.fontSize}px ${family}`;
}

/** Places along the line that are tried, from the middle outwards. */
const places = [0.5, 0.42, 0.58, 0.35, 0.65, 0.28, 0.72];

/** Farther out than this many layout pixels a screen pixel, words would only crowd the picture; emphasised ones stay. */
const farthestRatio = 1.35;

/** At most this many words, and only in pictures with at most this many lines on the screen. */
const mostWords = 160;
const mostLines = 1500;

/**
 * Writes relation words on their lines where there is room: on a stretch that is longer than the word and free of discs, names and other words.
 * From far out only emphasised relations get their word. Emphasised relations come first, then the words of the frame before, then the longest lines.
 */
export function placeWords(
  screen: Screen,
  relations: readonly number[],
  before: ReadonlySet<number>,
  taken: BoxGrid,
  measure: TextMeasure,
): PlacedWord[] {
  const { live } = screen;
  const font = wordFont(live.scene.fontFamily);
  const candidates = relations.flatMap((relation) => {
    if (live.emphasis ? !live.isEmphasised(relation) : screen.camera.ratio > farthestRatio) return [];
    const text = live.scene.relationTypes[live.scene.relationType[relation]!]?.label ?? '';
    const chord = chordOf(screen, relation);
    const width = measure.width(text, font);
    if (text === '' || width + 8 > chord) return [];
    const rank = live.selection.relations.has(relation) ? 2 : before.has(relation) ? 1 : 0;
    return [{ relation, text, width, chord, rank }];
  });
  if (candidates.length > mostLines) return [];
  candidates.sort((a, b) => b.rank - a.rank || b.chord - a.chord || a.relation - b.relation);
  const placed: PlacedWord[] = [];
  for (const { relation, text, width } of candidates) {
    if (placed.length >= mostWords) break;
    const word = placeWord(screen, relation, text, width, taken);
    if (!word) continue;
    for (const box of word.boxes) taken.take(box);
    placed.push(word);
  }
  return placed;
}

/** Length of the straight way between the discs of a relation; of the loop, for a self-loop; 0 when both ends are off the screen. */
function chordOf(screen: Screen, relation: number): number {
  const source = screen.live.scene.source[relation]!;
  const target = screen.live.scene.target[relation]!;
  if (source === target) return 0;
  const a = centreOf(screen, source);
  const b = centreOf(screen, target);
  if (!isOnScreen(screen, a, 0) && !isOnScreen(screen, b, 0)) return 0;
  return Math.hypot(a.x - b.x, a.y - b.y) - radiusOf(screen, source) - radiusOf(screen, target);
}

function placeWord(
  screen: Screen,
  relation: number,
  text: string,
  width: number,
  taken: BoxGrid,
): PlacedWord | null {
  const curve = curveOf(screen, relation);
  for (const t of places) {
    const half = width / 2 / Math.max(1, curve.length);
    if (t - half < curve.start || t + half > curve.end - 8 / curve.length) continue;
    const { x, y, angle } = curve.at(t);
    const upright = Math.abs(angle) > Math.PI / 2 ? angle - Math.sign(angle) * Math.PI : angle;
    const boxes = boxesAlong(x, y, upright, width);
    if (boxes.every((box) => taken.isFree(box))) return { relation, text, x, y, angle: upright, boxes };
  }
  return null;
}

/** Small boxes along the text, because one box around slanted text would take far too much. */
function boxesAlong(x: number, y: number, angle: number, width: number): Box[] {
  const count = Math.max(2, Math.ceil(width / 11));
  const half = { x: width / count / 2 + 1, y: 6 };
  return Array.from({ length: count }, (_, index) => {
    const along = ((index + 0.5) / count - 0.5) * width;
    const at = { x: x + along * Math.cos(angle), y: y + along * Math.sin(angle) };
    const reach = {
      x: Math.abs(Math.cos(angle)) * half.x + Math.abs(Math.sin(angle)) * half.y,
      y: Math.abs(Math.sin(angle)) * half.x + Math.abs(Math.cos(angle)) * half.y,
    };
    return { left: at.x - reach.x, top: at.y - reach.y, right: at.x + reach.x, bottom: at.y + reach.y };
  });
}
