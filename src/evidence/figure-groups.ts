import type { Figure } from '../model/dataset.ts';
import { parseQuantity, type Quantity } from './quantity.ts';

/** One figure that somebody gives. */
export interface GivenFigure {
  /** Index into `Dataset.figures`. */
  readonly figure: number;
  /** What its text allows; null where the text gives no number. */
  readonly quantity: Quantity | null;
  /** Origin of its document, or -1 without one. */
  readonly origin: number;
}

/** All figures for one thing in one unit. */
export interface FigureGroup {
  readonly about: string;
  readonly unit: string;
  readonly figures: readonly GivenFigure[];
  /** Whether two of them cannot both be right, taken as they stand: no number fits both. */
  readonly contested: boolean;
}

/**
 * Returns the figures by what they are about and their unit, in the order in which the file first names them, each with the number that
 * its text gives. Figures as of different days can differ without anybody being wrong; they are told as contested all the same, since a
 * reader has to look at the days. Approximate figures within a tenth of each other are not told as contested.
 */
export function groupFigures(figures: readonly Figure[], origins: Int32Array): FigureGroup[] {
  const groups = new Map<string, { about: string; unit: string; figures: GivenFigure[] }>();
  figures.forEach(({ about, unit, value, document }, index) => {
    const key = JSON.stringify([about, unit]);
    const group = groups.get(key) ?? { about, unit, figures: [] };
    groups.set(key, group);
    group.figures.push({ figure: index, quantity: parseQuantity(value), origin: origins[document] ?? -1 });
  });
  return [...groups.values()].map((group) => ({ ...group, contested: isContested(group.figures) }));
}

function isContested(figures: readonly GivenFigure[]): boolean {
  const given = figures.flatMap(({ quantity }) => quantity ?? []);
  return given.some((a, place) => given.slice(place + 1).some((b) => !agree(a, b)));
}

/** How far a figure that says it is not exact may be from another one, as a share of it. */
const slack = 0.1;

function agree(a: Quantity, b: Quantity): boolean {
  const [lowA, highA] = widened(a);
  const [lowB, highB] = widened(b);
  return lowA <= highB && lowB <= highA;
}

function widened({ low, high, approximate }: Quantity): [low: number, high: number] {
  return approximate ? [low * (1 - slack), high * (1 + slack)] : [low, high];
}
