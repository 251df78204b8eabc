import { seededRandom } from '../../../src/array/random.ts';
import { builtInActorTypes } from '../../../src/model/actor-type.ts';
import { builtInRelationTypes } from '../../../src/model/relation-type.ts';
import type { Scene } from '../../../src/render/scene.ts';
import { type Bounds, UNDATED } from '../../../src/time/bounds.ts';

/** Invented bounds: exact days, spans, months in which something happened on one day, open ends, and no date at all. */
function inventedBounds(random: () => number): Bounds {
  const start = Math.floor(random() * 60);
  const length = 1 + Math.floor(random() * 20);
  const kind = Math.floor(random() * 6);
  if (kind === 0) return UNDATED;
  if (kind === 1) {
    return { earliestStart: start, latestStart: start, earliestEnd: start + 1, latestEnd: start + 1 };
  }
  if (kind === 2) {
    const end = start + length;
    return { earliestStart: start, latestStart: end - 1, earliestEnd: start + 1, latestEnd: end };
  }
  const open = kind === 3 ? Number.POSITIVE_INFINITY : start + length + 4;
  const from = kind === 4 ? Number.NEGATIVE_INFINITY : start;
  return { earliestStart: from, latestStart: start + 2, earliestEnd: start + length, latestEnd: open };
}

/** Relations between actors on a grid, some parallel, some opposite, some self-loops. The same numbers give the same scene. */
export function inventedScene(order: number, size: number, change: Partial<Scene> = {}): Scene {
  const random = seededRandom(order * 1000 + size);
  const columns = Math.ceil(Math.sqrt(order));
  const any = () => Math.floor(random() * order);
  const bounds = Array.from({ length: size }, () => inventedBounds(random));
  const column = (key: keyof Bounds) => Float64Array.from(bounds, (b) => b[key]);
  return {
    names: Array.from({ length: order }, (_, i) => `Office of Invented Matters ${i + 1}`),
    actorTypes: builtInActorTypes,
    actorType: Array.from({ length: order }, (_, i) => i % builtInActorTypes.length),
    relationTypes: builtInRelationTypes,
    relationType: Uint16Array.from({ length: size }, (_, i) => i % builtInRelationTypes.length),
    source: Int32Array.from({ length: size }, any),
    target: Int32Array.from({ length: size }, any),
    bounds: {
      earliestStart: column('earliestStart'),
      latestStart: column('latestStart'),
      earliestEnd: column('earliestEnd'),
      latestEnd: column('latestEnd'),
    },
    standing: Uint8Array.from({ length: size }, (_, i) => i % 5),
    positions: Float64Array.from({ length: 2 * order }, (_, i) => {
      const actor = i >> 1;
      return i % 2 === 0 ? (actor % columns) * 110 : Math.floor(actor / columns) * 110;
    }),
    sizes: Float64Array.from({ length: order }, (_, i) => 9 + (i % 5) * 2),
    colors: null,
    shownRelations: new Uint8Array(size).fill(2),
    shownActors: new Uint8Array(order).fill(1),
    selection: { actors: new Set(), relations: new Set() },
    theme: 'light',
    fontFamily: 'Arial, sans-serif',
    ...change,
  };
}
