import { buildCurves } from './curves.ts';
import { buildBoxes } from './label-box.ts';
import { defaultRadius, type LayoutInput } from './layout.ts';
import { separate } from './separate.ts';

/** What is tidied up: a graph, where its actors stand, and which of them must stay there. */
export interface TidyUpInput extends Pick<LayoutInput, 'names' | 'source' | 'target' | 'radius'> {
  /** x and y in turn. */
  readonly places: Float64Array;
  /** 1 for an actor that a reader has put where it is. */
  readonly pinned?: Uint8Array;
}

/**
 * Gives new places in which no node or name overlaps another: only what was in the way, or is pushed by it, moves, as little as it takes; pinned actors
 * never do. `places` stays as it is.
 */
export function tidyUp(input: TidyUpInput): Float64Array {
  const at = input.places.slice();
  const { neighbours } = buildCurves(input.names.length, input.source, input.target);
  const boxes = buildBoxes(input.names, input.radius ?? Float64Array.from(neighbours, defaultRadius));
  separate(at, boxes, { gap: 2, ...(input.pinned ? { pinned: input.pinned } : {}) });
  return at;
}
