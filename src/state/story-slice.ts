import type { StateCreator } from 'zustand/vanilla';
import type { Story } from '../story/story.ts';
import type { StoryFile } from '../story/story-files.ts';
import type { AppState } from './app-state.ts';

/** A story that is being told, and how far it has come. */
interface Telling {
  readonly story: Story;
  /** Place in its steps. */
  readonly step: number;
}

/** The stories of the data, and the one that is being told. */
export interface StorySlice {
  /** Null until somebody asks for them. */
  readonly stories: readonly StoryFile[] | null;
  readonly telling: Telling | null;
  /** Reads the stories among the files of the data. Those that are broken are told with the reason. */
  readStories(): Promise<void>;
  /** Puts a story among the files of the data, in place of one with the same id, so that it is saved with them. */
  keepStory(story: Story): Promise<void>;
  /** Tells a story from a step on. */
  tellStory(story: Story, step?: number): void;
  /** Goes to a step of the story that is told; before the first and behind the last there is none. */
  goToStep(step: number): void;
  stopTelling(): void;
}

export const createStorySlice: StateCreator<AppState, [], [], StorySlice> = (set, get, api) => {
  api.subscribe((state, before) => {
    if (state.index !== before.index) set({ stories: null, telling: null });
  });
  const readStories = async () => {
    const { readStoryFiles } = await import('../story/story-files.ts');
    set({ stories: readStoryFiles(get().files) });
  };
  return {
    stories: null,
    telling: null,
    readStories,
    async keepStory(story) {
      const { storyFileName } = await import('../story/story-files.ts');
      const { writeStory } = await import('../story/write-story.ts');
      const { files } = get();
      const bytes = new TextEncoder().encode(writeStory(story));
      set({ files: new Map(files).set(storyFileName(files, story.id), bytes) });
      await readStories();
    },
    tellStory(story, step = 0) {
      if (story.steps[step]) set({ telling: { story, step } });
    },
    goToStep(step) {
      const { telling } = get();
      if (telling?.story.steps[step] && step !== telling.step) set({ telling: { ...telling, step } });
    },
    stopTelling: () => set({ telling: null }),
  };
};
