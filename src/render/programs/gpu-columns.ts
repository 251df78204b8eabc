import { glyphIndex } from '../glyphs.ts';
import type { LiveDegree } from '../live-degree.ts';
import { fillOf, type LiveScene } from '../live-scene.ts';
import { toNearDay } from '../near-day.ts';
import { DataTexture } from './data-texture.ts';

const floats = (length: number) => new Float32Array(length);
const bytes = (length: number) => new Uint8Array(length);

/** Bits of an actor's flags, and of the first byte of a relation's; the lowest two bits of a relation are its `shownAs`. */
export const actorBits = { shown: 1, emphasised: 2, selected: 4, hovered: 8 } as const;
export const relationBits = { shown: 3, emphasised: 4, selected: 8 } as const;

/** Texture units of the columns; the programs agree on them. */
export const units = {
  positions: 0,
  actorStyle: 1,
  actorFlags: 2,
  relations: 3,
  bounds: 4,
  relationFlags: 5,
  glyphs: 6,
  actorDates: 7,
  days: 8,
  list: 9,
};

/** The scene as columns on the graphics card, filled once and changed in place. */
export class GpuColumns {
  readonly positions: DataTexture<Float32Array>;
  readonly actorStyle: DataTexture<Float32Array>;
  readonly actorFlags: DataTexture<Uint8Array>;
  readonly relations: DataTexture<Float32Array>;
  readonly bounds: DataTexture<Float32Array>;
  readonly relationFlags: DataTexture<Uint8Array>;
  /** Where each actor's days stand (offset, count, undated), and the days; null while no window asks. */
  #actorDates: DataTexture<Float32Array> | null = null;
  #days: DataTexture<Float32Array> | null = null;
  readonly #gl: WebGL2RenderingContext;

  constructor(gl: WebGL2RenderingContext, live: LiveScene) {
    this.#gl = gl;
    const order = live.scene.names.length;
    const size = live.scene.source.length;
    this.positions = new DataTexture(gl, 'rg32f', order, floats);
    this.actorStyle = new DataTexture(gl, 'rgba32f', order, floats);
    this.actorFlags = new DataTexture(gl, 'r8ui', order, bytes);
    this.relations = new DataTexture(gl, 'rgba32f', size, floats);
    this.bounds = new DataTexture(gl, 'rgba32f', size, floats);
    this.relationFlags = new DataTexture(gl, 'rg8ui', size, bytes);
    this.writePositions(live);
    this.writeActorStyle(live);
    this.writeRelations(live);
    this.writeBounds(live);
    this.writeFlags(live);
    this.writeLiveDegree(live.liveDegree);
  }

  writePositions(live: LiveScene): void {
    this.positions.values.set(live.positions);
    this.positions.changed();
  }

  writeActorStyle(live: LiveScene): void {
    const { values } = this.actorStyle;
    const glyphs = live.scene.actorTypes.map((type) => glyphIndex(type.glyph));
    for (let actor = 0; actor < live.scene.names.length; actor++) {
      values[4 * actor] = live.sizes[actor]!;
      values[4 * actor + 1] = fillOf(live, actor);
      values[4 * actor + 2] = glyphs[live.scene.actorType[actor]!] ?? 0;
    }
    this.actorStyle.changed();
  }

  writeRelations(live: LiveScene): void {
    const { source, target, relationType } = live.scene;
    const { values } = this.relations;
    for (let relation = 0; relation < source.length; relation++) {
      values[4 * relation] = source[relation]!;
      values[4 * relation + 1] = target[relation]!;
      values[4 * relation + 2] = live.curvatures[relation]!;
      values[4 * relation + 3] = live.typeColors[relationType[relation]!]!;
    }
    this.relations.changed();
  }

  writeFlags(live: LiveScene): void {
    this.#writeActorFlags(live);
    this.#writeRelationFlags(live);
  }

  writeBounds(live: LiveScene): void {
    const { earliestStart, latestStart, earliestEnd, latestEnd } = live.scene.bounds;
    const { values } = this.bounds;
    for (let relation = 0; relation < earliestStart.length; relation++) {
      values[4 * relation] = toNearDay(earliestStart[relation]!);
      values[4 * relation + 1] = toNearDay(latestStart[relation]!);
      values[4 * relation + 2] = toNearDay(earliestEnd[relation]!);
      values[4 * relation + 3] = toNearDay(latestEnd[relation]!);
    }
    this.bounds.changed();
  }

  /** Takes what `indexWindow` made of the scene. */
  writeLiveDegree(index: LiveDegree | null): void {
    this.#actorDates?.destroy();
    this.#days?.destroy();
    this.#actorDates = this.#days = null;
    if (!index) return;
    const order = index.undated.length;
    this.#actorDates = new DataTexture(this.#gl, 'rgba32f', order, floats);
    this.#days = new DataTexture(this.#gl, 'rg32f', index.days.length / 2, floats);
    this.#days.values.set(index.days);
    for (let actor = 0; actor < order; actor++) {
      const first = index.offsets[actor]!;
      this.#actorDates.values[4 * actor] = first;
      this.#actorDates.values[4 * actor + 1] = index.offsets[actor + 1]! - first;
      this.#actorDates.values[4 * actor + 2] = index.undated[actor]!;
    }
  }

  #writeActorFlags(live: LiveScene): void {
    const { values } = this.actorFlags;
    const { actors } = live.emphasis ?? { actors: null };
    for (let actor = 0; actor < live.shownActors.length; actor++) {
      let flags = live.shownActors[actor] && !live.misplaced[actor] ? actorBits.shown : 0;
      if (!actors || actors.has(actor)) flags |= actorBits.emphasised;
      values[actor] = flags;
    }
    for (const actor of live.selection.actors) values[actor]! |= actorBits.selected;
    if (live.hovered?.kind === 'actor') values[live.hovered.index]! |= actorBits.hovered;
    this.actorFlags.changed();
  }

  #writeRelationFlags(live: LiveScene): void {
    const { values } = this.relationFlags;
    const { relationTypes, relationType } = live.scene;
    const { standing } = live;
    const directed = relationTypes.map((type) => (type.directed ? 8 : 0));
    for (let relation = 0; relation < standing.length; relation++) {
      let flags: number = live.shownRelations[relation]!;
      if (live.isEmphasised(relation)) flags |= relationBits.emphasised;
      values[2 * relation] = flags;
      values[2 * relation + 1] = standing[relation]! | directed[relationType[relation]!]!;
    }
    for (const relation of live.selection.relations) values[2 * relation]! |= relationBits.selected;
    if (live.hovered?.kind === 'relation') values[2 * live.hovered.index]! |= relationBits.selected;
    this.relationFlags.changed();
  }

  /** Binds every column to its unit, uploading what changed. */
  bind(): void {
    this.positions.bind(units.positions);
    this.actorStyle.bind(units.actorStyle);
    this.actorFlags.bind(units.actorFlags);
    this.relations.bind(units.relations);
    this.bounds.bind(units.bounds);
    this.relationFlags.bind(units.relationFlags);
    this.#actorDates?.bind(units.actorDates);
    this.#days?.bind(units.days);
  }

  destroy(): void {
    this.writeLiveDegree(null);
    for (const column of [this.positions, this.actorStyle, this.actorFlags]) column.destroy();
    for (const column of [this.relations, this.bounds, this.relationFlags]) column.destroy();
  }
}
