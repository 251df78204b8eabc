import type { TidyUpInput } from '../layout/tidy-up.ts';
import type { DataIndex } from './data-index.ts';
import { countRelations, radiiOf } from './encodings.ts';

/** What tidying up starts from: what is drawn, and what stays where it is. */
interface TidyBasis {
  readonly positions: Float64Array;
  /** 1 for each actor that is shown; what is hidden stands in nobody's way. */
  readonly actors: Uint8Array;
  readonly relations: Uint8Array;
  /** Values that size the actors; undefined while they are not known. */
  readonly sizes: Float64Array | undefined;
  readonly placedByHand: ReadonlySet<number>;
}

/** The request that tidies up the shown actors as they are drawn, and a function that puts its places among those of all. */
export function tidyRequest({ dataset }: DataIndex, basis: TidyBasis) {
  const { positions, sizes } = basis;
  const shown = [...basis.actors.keys()].filter((actor) => basis.actors[actor]);
  const isSized = sizes?.length === dataset.actors.length;
  const radii = radiiOf(isSized ? sizes : countRelations(dataset, basis.relations));
  const request: TidyUpInput = {
    names: shown.map((actor) => dataset.actors[actor]!.name),
    // Relations matter to it only for radii, and these are given.
    source: new Int32Array(0),
    target: new Int32Array(0),
    radius: Float64Array.from(shown, (actor) => radii[actor]!),
    places: Float64Array.from(shown.flatMap((actor) => [positions[2 * actor]!, positions[2 * actor + 1]!])),
    pinned: Uint8Array.from(shown, (actor) => (basis.placedByHand.has(actor) ? 1 : 0)),
  };
  const spread = (places: Float64Array): Float64Array => {
    const all = positions.slice();
    shown.forEach((actor, place) => {
      all.set(places.subarray(2 * place, 2 * place + 2), 2 * actor);
    });
    return all;
  };
  return { request, spread };
}
