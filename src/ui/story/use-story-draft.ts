import { useState } from 'react';
import type { Story } from '../../story/story.ts';

interface Draft {
  readonly past: readonly Story[];
  readonly story: Story;
  readonly future: readonly Story[];
}

/** A story that is being edited, with the way back and forth over its changes. A change that is none adds nothing. */
export function useStoryDraft(first: Story) {
  const [draft, setDraft] = useState<Draft>({ past: [], story: first, future: [] });
  return {
    story: draft.story,
    canUndo: draft.past.length > 0,
    canRedo: draft.future.length > 0,
    change: (story: Story) =>
      setDraft((now) => (story === now.story ? now : { past: [...now.past, now.story], story, future: [] })),
    undo: () =>
      setDraft((now) => {
        const story = now.past.at(-1);
        return story ? { past: now.past.slice(0, -1), story, future: [now.story, ...now.future] } : now;
      }),
    redo: () =>
      setDraft((now) => {
        const [story, ...future] = now.future;
        return story ? { past: [...now.past, now.story], story, future } : now;
      }),
  };
}
