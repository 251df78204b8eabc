import { type ReadStory, readStory } from './read-story.ts';

/** A story file of a package and what was read from it. */
export interface StoryFile extends ReadStory {
  /** Name of the file within the package. */
  readonly file: string;
}

const storyPath = /(?:^|\/)stories\/[^/]+\.json$/;

/** Returns the stories among the files of a package, in the order of their names. A broken one is told and the others hold. */
export function readStoryFiles(files: ReadonlyMap<string, Uint8Array>): readonly StoryFile[] {
  const names = [...files.keys()].filter((name) => storyPath.test(name)).sort();
  return names.map((file) => ({ file, ...readStory(new TextDecoder().decode(files.get(file))) }));
}

/** The name under which a package holds a story: beside its actors, in the folder `stories`. */
export function storyFileName(files: ReadonlyMap<string, Uint8Array>, id: string): string {
  const anchor = [...files.keys()].find((name) => /(^|\/)actors\.csv$/.test(name)) ?? '';
  return `${anchor.slice(0, anchor.lastIndexOf('/') + 1)}stories/${id}.json`;
}
