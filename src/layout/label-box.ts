import { labelLines, labelStyle } from '../graph/label-lines.ts';
import { textWidth } from './character-width.ts';

/** The room that each node takes with its name under it, seen from the centre of the node; pixels at zoom 1. */
export interface Boxes {
  readonly halfWidth: Float64Array;
  readonly above: Float64Array;
  readonly below: Float64Array;
  readonly radius: Float64Array;
}

/** Space between a node or its halo and what may come next to it. */
const margin = 2;

/** Gives the box of each node: as wide as its name, from the top of the node to the last line of its name. */
export function buildBoxes(names: readonly string[], radius: Float64Array): Boxes {
  const order = names.length;
  const halfWidth = new Float64Array(order);
  const above = new Float64Array(order);
  const below = new Float64Array(order);
  names.forEach((name, node) => {
    const lines = labelLines(name);
    const size = radius[node] ?? 0;
    const widest = lines.reduce((most, line) => Math.max(most, textWidth(line, labelStyle.fontSize)), 0);
    halfWidth[node] = Math.max(widest / 2, size) + margin;
    above[node] = size + margin;
    below[node] = size + (lines.length > 0 ? labelStyle.gap + lines.length * labelStyle.lineHeight : margin);
  });
  return { halfWidth, above, below, radius };
}
