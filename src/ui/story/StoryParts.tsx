import { useEffect, useState } from 'react';
import type { Story } from '../../story/story.ts';
import { useApp, useAppStore } from '../app-store.tsx';
import Presenter from './Presenter.tsx';
import { QuizDialog } from './QuizDialog.tsx';
import { StoriesDialog } from './StoriesDialog.tsx';
import { StoryEditor } from './StoryEditor.tsx';

/** What the reader does with stories: choose one, hear it told, edit it, or answer questions. One at a time. */
export default function StoryParts({ onClose }: { onClose: () => void }) {
  const store = useAppStore();
  const isTelling = useApp((state) => state.telling !== null);
  const [edited, edit] = useState<Story | null>(null);
  const [isAsking, ask] = useState(false);
  useEffect(() => void store.getState().readStories(), [store]);
  if (isTelling) return <Presenter />;
  if (edited) return <StoryEditor story={edited} onClose={() => edit(null)} />;
  if (isAsking) return <QuizDialog onClose={() => ask(false)} />;
  return <StoriesDialog onEdit={edit} onAsk={() => ask(true)} onClose={onClose} />;
}
