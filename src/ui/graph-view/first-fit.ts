import type { DataIndex } from '../../state/data-index.ts';

/** Narrower than this, a whole map of many actors is too small to read, in pixels. */
const narrow = 620;
const manyActors = 60;
/** Layout pixels that one pixel of a narrow screen shows at first. */
const ratio = 2;

/**
 * The actors to show at first: all (null), or on a narrow screen those around the best connected one, as many as can be read there.
 * The whole is one press away.
 */
export function firstFit(
  index: DataIndex,
  positions: Float64Array,
  frame: HTMLElement,
): readonly number[] | null {
  const { relationsOf } = index;
  if (frame.clientWidth >= narrow || relationsOf.length < manyActors) return null;
  let hub = 0;
  relationsOf.forEach((relations, actor) => {
    if (relations.length > relationsOf[hub]!.length) hub = actor;
  });
  const reach = { x: (frame.clientWidth / 2) * ratio, y: (frame.clientHeight / 2) * ratio };
  return [...relationsOf.keys()].filter(
    (actor) =>
      Math.abs(positions[2 * actor]! - positions[2 * hub]!) < reach.x &&
      Math.abs(positions[2 * actor + 1]! - positions[2 * hub + 1]!) < reach.y,
  );
}
