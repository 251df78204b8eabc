import type { Shown } from '../../filter/apply-clauses.ts';
import type { Emphasis, Scene, Theme } from '../../render/scene.ts';
import type { DataIndex } from '../../state/data-index.ts';
import type { Selection } from '../../state/selection.ts';

/** The family that names are drawn in; the style sheets load it. */
const fontFamily = '"Inter Variable", "Helvetica Neue", Arial, sans-serif';

/** The selection as the renderer wants it. */
export function selectionSets(selection: Selection) {
  return { actors: new Set(selection.actors), relations: new Set(selection.relations) };
}

interface Parts {
  readonly shown: Shown;
  readonly positions: Float64Array;
  readonly sizes: Float64Array;
  readonly colors: Uint32Array | null;
  readonly selection: Selection;
  readonly theme: Theme;
}

/** The data as the renderer draws them. */
export function sceneOf({ dataset }: DataIndex, parts: Parts): Scene {
  const { actors, relations } = dataset;
  return {
    names: actors.map((actor) => actor.name),
    actorTypes: dataset.actorTypes,
    actorType: actors.map((actor) => actor.type),
    relationTypes: dataset.relationTypes,
    relationType: relations.type,
    source: relations.source,
    target: relations.target,
    bounds: relations.bounds,
    standing: parts.shown.standing,
    positions: parts.positions.slice(),
    sizes: parts.sizes,
    colors: parts.colors,
    shownRelations: parts.shown.relations,
    shownActors: parts.shown.actors,
    selection: selectionSets(parts.selection),
    theme: parts.theme,
    fontFamily,
  };
}

/** What stands out while something is selected: it, its neighbours, and the relations between. Null when nothing is. */
export function emphasisOf({ dataset }: DataIndex, selection: Selection, shown: Shown): Emphasis | null {
  const { relations } = dataset;
  if (selection.actors.length + selection.relations.length === 0) return null;
  const chosen = new Set(selection.actors);
  const actors = new Set(selection.actors);
  const lines = new Set(selection.relations);
  for (let r = 0; r < relations.count; r++) {
    if (shown.relations[r] === 0) continue;
    const source = relations.source[r]!;
    const target = relations.target[r]!;
    if (chosen.has(source) || chosen.has(target)) lines.add(r);
    if (lines.has(r)) actors.add(source).add(target);
  }
  return { actors, relations: lines };
}
