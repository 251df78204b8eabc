import type { ActorType } from '../model/actor-type.ts';
import type { RelationType } from '../model/relation-type.ts';
import type { BoundsColumns, Window } from '../time/bounds.ts';

export type Theme = 'light' | 'dark';

/** How a relation is drawn, as `shownRelations` and the window rule say it. */
export const shownAs = { hidden: 0, possible: 1, certain: 2, undated: 3 } as const;

/** How well a relation is supported, in the order in which `Scene.standing` counts. */
export const standings = ['stated', 'attributed', 'disputed', 'denied', 'uncited'] as const;

/** What the reader has picked, by index. */
export interface Selection {
  readonly actors: ReadonlySet<number>;
  readonly relations: ReadonlySet<number>;
}

/** What stays at full strength while the rest fades. `relations` null: those between two emphasised actors. */
export interface Emphasis {
  readonly actors: ReadonlySet<number>;
  readonly relations: ReadonlySet<number> | null;
}

/**
 * Everything that is drawn, as columns in the order of the dataset. The renderer copies nothing that it does not change: columns that were given
 * must stay as they are until a setter replaces them.
 */
export interface Scene {
  readonly names: readonly string[];
  readonly actorTypes: readonly ActorType[];
  /** Index into `actorTypes` of each actor. */
  readonly actorType: ArrayLike<number>;
  readonly relationTypes: readonly RelationType[];
  readonly relationType: Uint16Array;
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly bounds: BoundsColumns;
  /** Index into `standings` of each relation. */
  readonly standing: Uint8Array;
  /** x and y in turn, in pixels at zoom 1, y downwards. An actor whose place is not finite is not drawn. */
  readonly positions: Float64Array;
  /** Radius of each actor in pixels at zoom 1. */
  readonly sizes: Float64Array;
  /** Fill of each actor as 0xrrggbb; null: the colour of its type. */
  readonly colors: Uint32Array | null;
  /** One of `shownAs` for each relation, after all filters. */
  readonly shownRelations: Uint8Array;
  /** 1 for each actor that is shown. */
  readonly shownActors: Uint8Array;
  readonly selection: Selection;
  readonly theme: Theme;
  /** CSS font family of names, as the page loads it. */
  readonly fontFamily: string;
}

/** How the graphics card applies a window on top of `shownRelations`. */
export interface WindowRule {
  /** Null: no window; `shownRelations` alone says what is drawn and how. */
  readonly window: Window | null;
  /** Whether relations without a date stay. */
  readonly undated: boolean;
  /** Whether actors without a shown relation stay. */
  readonly isolated: boolean;
}

/** Colours that belong to the page rather than to the data. */
export interface Palette {
  readonly page: string;
  readonly text: string;
  readonly accent: string;
}

export const palettes: Readonly<Record<Theme, Palette>> = {
  light: { page: '#fbfaf7', text: '#1d2329', accent: '#0b63a5' },
  dark: { page: '#14181f', text: '#e8ecf1', accent: '#7dbdf0' },
};
