import { initialView, type View } from '../view/view.ts';

/** The version of the story format that this page writes, and the newest that it reads. */
export const storyVersion = 1;

/** A passage that a caption names by its number. Shown as it stands, so that it outlives a change of the data. */
export interface StoryCitation {
  /** Id of the document. */
  readonly document: string;
  readonly locator: string;
  readonly anchor: string;
}

/**
 * One step: words and a whole view. What the step highlights is the selection of its view. `[1]` in the caption names the
 * first of its citations, `[2]` the second.
 */
export interface StoryStep {
  readonly title: string;
  readonly caption: string;
  /** For the presenter alone. */
  readonly notes: string;
  readonly view: View;
  readonly citations: readonly StoryCitation[];
}

/** Ordered steps through one dataset. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly steps: readonly StoryStep[];
}

/** A story without steps. Its id is the name of its file. */
export function emptyStory(id: string, title: string): Story {
  return { id, title, description: '', steps: [] };
}

/** A step without words, over a view. */
export function stepOf(view: View = initialView): StoryStep {
  return { title: '', caption: '', notes: '', view, citations: [] };
}
