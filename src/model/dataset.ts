import type { Bounds, BoundsColumns } from '../time/bounds.ts';
import type { ActorType } from './actor-type.ts';
import type { RelationType } from './relation-type.ts';

/** Columns that the format does not know, kept as text in their order: name to one value a row. */
export type ExtraColumns = ReadonlyMap<string, readonly string[]>;

/** A date as its file writes it, with what it allows. `text` is empty for something undated. */
export interface EdtfDate {
  readonly text: string;
  readonly bounds: Bounds;
}

/** Somebody or something that acts. Its index is its place in `Dataset.actors`; its `id` appears only in files, links and panels. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Index into `Dataset.actorTypes`. */
  readonly type: number;
  readonly role: string;
  readonly start: EdtfDate;
  readonly end: EdtfDate;
  readonly description: string;
}

/** All relations as columns in one order, so that a million of them stay small. See `relationAt` for one of them. */
export interface Relations {
  readonly count: number;
  readonly id: readonly string[];
  /** Index of the actor at the tail, and of the one at the head. */
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** Index into `Dataset.relationTypes`. */
  readonly type: Uint16Array;
  readonly date: readonly string[];
  readonly bounds: BoundsColumns;
  readonly place: readonly string[];
  readonly summary: readonly string[];
  readonly extra: ExtraColumns;
}

/** What a citation does with its relation. */
export const stances = ['asserts', 'reports', 'denies'] as const;
export type Stance = (typeof stances)[number];

/** A passage in a document that asserts, reports or denies a relation. */
export interface Citation {
  /** Indices into `Dataset.relations` and `Dataset.documents`. */
  readonly relation: number;
  readonly document: number;
  readonly stance: Stance;
  /** Indices of the actors whose words are reported; empty when the document speaks for itself. */
  readonly attributedTo: readonly number[];
  readonly locator: string;
  readonly anchor: string;
  readonly note: string;
}

/** A text that carries citations. "Sources" in the interface. */
export interface Document {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly author: string;
  readonly published: EdtfDate;
  readonly kind: string;
  readonly language: string;
  /** An address if it is http or https, else empty. */
  readonly url: string;
  /** Index of the document that this one was made from, or -1. */
  readonly derivedFrom: number;
  readonly note: string;
}

/** Something that happened, for the timeline. */
export interface DatedEvent {
  readonly id: string;
  readonly title: string;
  readonly date: EdtfDate;
  readonly place: string;
  readonly description: string;
  readonly document: number;
  readonly locator: string;
  readonly anchor: string;
}

/** A number that somebody gives for something, such as a death toll. `value` is text, as written. */
export interface Figure {
  readonly id: string;
  readonly about: string;
  readonly value: string;
  readonly unit: string;
  readonly asOf: EdtfDate;
  readonly attributedTo: readonly number[];
  readonly document: number;
  readonly locator: string;
  readonly anchor: string;
  readonly note: string;
}

/** One side of a place where documents differ. Rows with one `id` belong together. */
export interface Position {
  readonly id: string;
  readonly about: string;
  readonly position: string;
  readonly document: number;
  readonly locator: string;
  readonly anchor: string;
  readonly comment: string;
}

/** Everything that one data package says, checked and indexed. */
export interface Dataset {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly actorTypes: readonly ActorType[];
  readonly relationTypes: readonly RelationType[];
  readonly actors: readonly Actor[];
  readonly actorExtra: ExtraColumns;
  readonly relations: Relations;
  readonly documents: readonly Document[];
  readonly citations: readonly Citation[];
  readonly events: readonly DatedEvent[];
  readonly figures: readonly Figure[];
  readonly positions: readonly Position[];
  /** Columns that the format does not know, in the tables beside actors and relations; by the name of the table. */
  readonly tableExtra?: ReadonlyMap<string, ExtraColumns>;
  /** Where the package places its actors: x and y in turn, in pixels at zoom 1; null when it does not. */
  readonly coordinates: Float64Array | null;
  /** Hash of the package's content, the same for the same data wherever it is opened. */
  readonly hash: string;
}

/** The bounds of one relation, taken out of the columns. */
export function boundsAt(columns: BoundsColumns, index: number): Bounds {
  return {
    earliestStart: columns.earliestStart[index] ?? Number.POSITIVE_INFINITY,
    latestStart: columns.latestStart[index] ?? Number.POSITIVE_INFINITY,
    earliestEnd: columns.earliestEnd[index] ?? Number.NEGATIVE_INFINITY,
    latestEnd: columns.latestEnd[index] ?? Number.NEGATIVE_INFINITY,
  };
}
