import { glyphIndex } from '../glyphs.ts';
import { fillOf, type LiveScene } from '../live-scene.ts';
import { DataTexture } from './data-texture.ts';

/** Days beyond this are drawn as if they were here: a float holds whole days exactly up to it (45,000 years). */
export const farthestDay = 16_000_000;

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
};

/** The scene as columns on the graphics card, filled once and changed in place. */
export class GpuColumns {
  readonly positions: DataTexture<Float32Array>;
  readonly actorStyle: DataTexture<Float32Array>;
  readonly actorFlags: DataTexture<Uint8Array>;
  readonly relations: DataTexture<Float32Array>;
  readonly bounds: DataTexture<Float32Array>;
  readonly relationFlags: DataTexture<Uint8Array>;

  constructor(gl: WebGL2RenderingContext, live: LiveScene) {
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
    const near = (day: number) => Math.max(-farthestDay, Math.min(farthestDay, day));
    for (let relation = 0; relation < earliestStart.length; relation++) {
      values[4 * relation] = near(earliestStart[relation]!);
      values[4 * relation + 1] = near(latestStart[relation]!);
      values[4 * relation + 2] = near(earliestEnd[relation]!);
      values[4 * relation + 3] = near(latestEnd[relation]!);
    }
    this.bounds.changed();
  }

  #writeActorFlags(live: LiveScene): void {
    const { values } = this.actorFlags;
    const { actors } = live.emphasis ?? { actors: null };
    for (let actor = 0; actor < live.shownActors.length; actor++) {
      let flags = live.shownActors[actor] ? actorBits.shown : 0;
      if (!actors || actors.has(actor)) flags |= actorBits.emphasised;
      values[actor] = flags;
    }
    for (const actor of live.selection.actors) values[actor]! |= actorBits.selected;
    if (live.hovered?.kind === 'actor') values[live.hovered.index]! |= actorBits.hovered;
    this.actorFlags.changed();
  }

  #writeRelationFlags(live: LiveScene): void {
    const { values } = this.relationFlags;
    const { standing, relationTypes, relationType } = live.scene;
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
  }

  destroy(): void {
    for (const column of [this.positions, this.actorStyle, this.actorFlags]) column.destroy();
    for (const column of [this.relations, this.bounds, this.relationFlags]) column.destroy();
  }
}
