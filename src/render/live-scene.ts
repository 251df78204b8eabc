import { onDarkPage, parseColor } from './color.ts';
import { buildCurvatures } from './curvature.ts';
import { buildIncidence, type Incidence } from './incidence.ts';
import { buildLiveDegree, type LiveDegree } from './live-degree.ts';
import type { Emphasis, Scene, Selection, Theme, WindowRule } from './scene.ts';

/** What the pointer is on. */
export interface Target {
  readonly kind: 'actor' | 'relation';
  readonly index: number;
}

/** The scene as it is now: what setters change, and what follows from it. Labels, picking, drawing and export read it. */
export interface LiveScene {
  readonly scene: Scene;
  readonly curvatures: Float32Array;
  readonly incidence: Incidence;
  /** Line colour of each relation type on the page of this theme, as 0xrrggbb. */
  typeColors: readonly number[];
  positions: Float64Array;
  sizes: Float64Array;
  colors: Uint32Array | null;
  shownRelations: Uint8Array;
  shownActors: Uint8Array;
  selection: Selection;
  emphasis: Emphasis | null;
  hovered: Target | null;
  theme: Theme;
  standing: Uint8Array;
  rule: WindowRule;
  /** Which actors have a relation in which window; null while the rule does not ask. */
  liveDegree: LiveDegree | null;
  /** All actors, the largest first. */
  bySize: Int32Array;
  /** False while there are so many lines on the screen that they are drawn straight. */
  curved: boolean;
  /** Actors without a place, which are never drawn. */
  misplaced: Uint8Array;
  readonly isEmphasised: (relation: number) => boolean;
}

/** Builds the changing part of a scene. */
export function createLiveScene(scene: Scene): LiveScene {
  const live: LiveScene = {
    scene,
    curvatures: buildCurvatures(scene.names.length, scene.source, scene.target),
    incidence: buildIncidence(scene.names.length, scene.source, scene.target),
    typeColors: colorsOfTypes(scene, scene.theme),
    positions: scene.positions,
    sizes: scene.sizes,
    colors: scene.colors,
    shownRelations: scene.shownRelations,
    shownActors: scene.shownActors,
    selection: scene.selection,
    emphasis: null,
    hovered: null,
    theme: scene.theme,
    standing: scene.standing,
    liveDegree: null,
    bySize: orderBySize(scene.sizes),
    curved: true,
    rule: { window: null, undated: true, isolated: true },
    misplaced: new Uint8Array(scene.names.length),
    isEmphasised: (relation) => {
      const { emphasis } = live;
      if (!emphasis) return true;
      if (emphasis.relations) return emphasis.relations.has(relation);
      return emphasis.actors.has(scene.source[relation]!) && emphasis.actors.has(scene.target[relation]!);
    },
  };
  placeActors(live, scene.positions);
  return live;
}

/** Takes new positions; a place that is not finite hides its actor instead of reaching the graphics card. */
export function placeActors(live: LiveScene, positions: Float64Array): void {
  const finite = positions.slice();
  for (let actor = 0; actor < live.misplaced.length; actor++) {
    const misplaced = !(Number.isFinite(finite[2 * actor]) && Number.isFinite(finite[2 * actor + 1]));
    live.misplaced[actor] = misplaced ? 1 : 0;
    if (misplaced) finite.fill(0, 2 * actor, 2 * actor + 2);
  }
  live.positions = finite;
}

/** All actors, the largest first and equal ones in their order. */
export function orderBySize(sizes: Float64Array): Int32Array {
  return Int32Array.from(sizes.keys()).sort((a, b) => sizes[b]! - sizes[a]! || a - b);
}

/** Makes ready what the rule of the window asks about actors, after the rule or the filters changed. */
export function indexWindow(live: LiveScene): void {
  const { source, target, bounds, names } = live.scene;
  const asks = live.rule.window !== null && !live.rule.isolated;
  live.liveDegree = asks ? buildLiveDegree(names.length, source, target, bounds, live.shownRelations) : null;
}

/** Line colours of the relation types, as the theme needs them. */
export function colorsOfTypes(scene: Scene, theme: Theme): number[] {
  const colors = scene.relationTypes.map((type) => parseColor(type.color));
  return theme === 'dark' ? colors.map(onDarkPage) : colors;
}

/** Fill of an actor as 0xrrggbb: its own colour, or that of its type. */
export function fillOf(live: LiveScene, actor: number): number {
  const own = live.colors?.[actor];
  return own ?? parseColor(live.scene.actorTypes[live.scene.actorType[actor]!]?.color ?? '');
}
