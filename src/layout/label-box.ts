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

/**
 * Gives the box of each node: as wide as its name, from the top of the node to the last line of its name.
 *
 * @param enlarged How many times its own size the name of a node takes room for; 1 unless told. Names keep their size on the screen, so
 * a picture seen from farther out needs more room for those that must be read there.
 */
export function buildBoxes(
  names: readonly string[],
  radius: Float64Array,
  enlarged: (node: number) => number = () => 1,
): Boxes {
  const order = names.length;
  const halfWidth = new Float64Array(order);
  const above = new Float64Array(order);
  const below = new Float64Array(order);
  names.forEach((name, node) => {
    const lines = labelLines(name);
    const size = radius[node] ?? 0;
    const widest = lines.reduce((most, line) => Math.max(most, textWidth(line, labelStyle.fontSize)), 0);
    const times = enlarged(node);
    // Discs shrink with the root of the distance only, so that seen from far those around reach into the name's room.
    const room = margin * times ** 3;
    const disc = size * Math.sqrt(times);
    halfWidth[node] = Math.max((widest / 2) * times, disc) + room;
    above[node] = disc + margin;
    const nameHeight =
      lines.length > 0 ? (labelStyle.gap + lines.length * labelStyle.lineHeight) * times : margin;
    below[node] = disc + nameHeight + room - margin;
  });
  return { halfWidth, above, below, radius };
}
