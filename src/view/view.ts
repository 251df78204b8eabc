import type { Window } from '../time/bounds.ts';

/** The tabs above the centre, in their order. */
export const tabs = ['graph', 'table', 'sentences', 'measures', 'sources'] as const;
export type Tab = (typeof tabs)[number];

/** How the window is read: all of it, what held on its last day, or everything up to its last day. */
export const timeModes = ['during', 'as-of', 'up-to'] as const;
export type TimeMode = (typeof timeModes)[number];

/** Which date counts: when something happened, or when a document first told of it. */
export const clocks = ['happened', 'reported'] as const;
export type Clock = (typeof clocks)[number];

/** The middle of the picture in layout pixels and how many layout pixels one screen pixel shows. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** An actor and how many steps around it are shown. */
export interface Focus {
  readonly actor: string;
  readonly depth: 1 | 2 | 3;
}

/** Two actors whose shortest paths are shown. */
export interface PathEnds {
  readonly from: string;
  readonly to: string;
}

/**
 * All that a reader can see, share and undo. Everything is named by the ids of the data, so that a view outlives a change
 * of their order. Lists are sorted and hold each id once. The same type serves the address, undo, saved views and stories.
 */
export interface View {
  readonly tab: Tab;
  readonly window: Window | null;
  readonly timeMode: TimeMode;
  /** Days for which an event is remembered when the view shows one day. */
  readonly memory: number;
  readonly clock: Clock;
  readonly undated: boolean;
  readonly hiddenActorTypes: readonly string[];
  readonly hiddenRelationTypes: readonly string[];
  readonly hiddenStandings: readonly string[];
  readonly hiddenDocuments: readonly string[];
  readonly minimumOrigins: number;
  readonly isolated: boolean;
  readonly focus: Focus | null;
  readonly path: PathEnds | null;
  readonly selectedActors: readonly string[];
  readonly selectedRelations: readonly string[];
  /** The document at which the sources stand open. */
  readonly document: string | null;
  /** Id of the measure that sets the size of actors. */
  readonly sizeBy: string;
  /** `type`, or the id of a measure that sets the colour of actors. */
  readonly colorBy: string;
  /** Null: the whole picture fits the screen. */
  readonly camera: Camera | null;
}

/** What a reader sees first: everything, the whole picture, actors sized by their number of relations. */
export const initialView: View = {
  tab: 'graph',
  window: null,
  timeMode: 'during',
  memory: 7,
  clock: 'happened',
  undated: true,
  hiddenActorTypes: [],
  hiddenRelationTypes: [],
  hiddenStandings: [],
  hiddenDocuments: [],
  minimumOrigins: 0,
  isolated: true,
  focus: null,
  path: null,
  selectedActors: [],
  selectedRelations: [],
  document: null,
  sizeBy: 'degree',
  colorBy: 'type',
  camera: null,
};

/** The same view with every filter and the window taken away; selection, tab, open document, encodings and camera stay. */
export function withoutFilters(view: View): View {
  const { tab, selectedActors, selectedRelations, document, sizeBy, colorBy, camera } = view;
  return { ...initialView, tab, selectedActors, selectedRelations, document, sizeBy, colorBy, camera };
}

/** A list with an id put in or taken out, sorted, each id once. */
export function toggled(list: readonly string[], id: string, present: boolean): readonly string[] {
  const without = list.filter((other) => other !== id);
  return present ? [...without, id].sort() : without;
}
