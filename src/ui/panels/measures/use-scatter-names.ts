import { useMemo } from 'react';
import { createTextMeasure } from '../../../render/labels/text-measure.ts';
import type { DataIndex } from '../../../state/data-index.ts';
import type { ScatterFrame } from './ScatterAxes.tsx';
import { discRadius } from './ScatterDisc.tsx';
import { byDistance, placeNames, type ScatterPoint } from './scatter-names.ts';

const font = '12px "Inter Variable", "Helvetica Neue", Arial, sans-serif';
/** Room for letters that the page draws wider than the canvas measures, as before its font has arrived. */
const allowance = 1.06;

/** The names that are written in a plot and where they stand: fewer and shorter ones where it is narrow. */
export function useScatterNames(
  { dataset: { actors } }: DataIndex,
  points: readonly ScatterPoint[],
  selected: ReadonlySet<number>,
  frame: ScatterFrame,
  width: number,
) {
  return useMemo(() => {
    const isNarrow = width < 500;
    const measured = createTextMeasure();
    const written = (actor: number) => shortened(actors[actor]!.name, isNarrow ? 22 : 40);
    const room = { ...frame, right: width, discRadius, lineHeight: 16, most: isNarrow ? 10 : 18 };
    const widthOf = (actor: number) => measured.width(written(actor), font) * allowance;
    const placed = placeNames(byDistance(points, selected), widthOf, room);
    return placed.map((name) => ({ ...name, text: written(name.actor) }));
  }, [actors, points, selected, frame, width]);
}

/** A name of at most so many characters; the tip and the list have it whole. */
function shortened(name: string, most: number): string {
  const characters = Array.from(name);
  return characters.length <= most
    ? name
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
