import { useRef, useState } from 'react';
import { missingIds } from '../../story/missing-ids.ts';
import { readStory, type StoryProblem } from '../../story/read-story.ts';
import { emptyStory, type Story } from '../../story/story.ts';
import type { StoryFile } from '../../story/story-files.ts';
import { writeStory } from '../../story/write-story.ts';
import { useApp, useAppStore } from '../app-store.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { plural } from '../plural.ts';
import { saveText } from '../save-file.ts';
import css from './Stories.module.css';

interface Props {
  onEdit: (story: Story) => void;
  onAsk: () => void;
  onClose: () => void;
}

/** A story file larger than this is none. */
const largestFile = 5_000_000;

/** The stories of the data: tell, edit, save and open them. */
export function StoriesDialog({ onEdit, onAsk, onClose }: Props) {
  const store = useAppStore();
  const stories = useApp((state) => state.stories);
  const chooser = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<readonly StoryProblem[]>([]);
  const open = async (file: File | undefined) => {
    if (!file) return;
    const { story, problems } = readStory(file.size > largestFile ? '' : await file.text());
    setRefused(problems);
    if (story) await store.getState().keepStory(story);
  };
  const fresh = () => {
    const taken = new Set(stories?.map(({ story }) => story?.id));
    let number = 1;
    while (taken.has(`story-${number}`)) number++;
    onEdit(emptyStory(`story-${number}`, `Story ${number}`));
  };
  return (
    <Dialog title="Stories" isOpen onClose={onClose}>
      {stories?.length === 0 && <p className={css.soft}>These data have no stories yet.</p>}
      <ul className={css.stories}>
        {stories?.map((found) => (
          <StoryItem key={found.file} found={found} onEdit={onEdit} />
        ))}
      </ul>
      <Problems problems={refused} />
      <p className={css.buttons}>
        <button type="button" onClick={fresh}>
          New story
        </button>
        <button type="button" onClick={() => chooser.current?.click()}>
          Open a story file…
        </button>
        <button type="button" onClick={onAsk}>
          Questions about the data
        </button>
      </p>
      <input
        ref={chooser}
        type="file"
        accept=".json"
        hidden
        aria-label="Story file"
        onChange={(event) => void open(event.target.files?.[0])}
      />
    </Dialog>
  );
}

/** One story: its words, what is wrong with it or gone from the data, and what can be done with it. */
function StoryItem({ found, onEdit }: { found: StoryFile; onEdit: (story: Story) => void }) {
  const { story, problems, file } = found;
  const dataset = useApp((state) => state.index?.dataset);
  const tellStory = useApp((state) => state.tellStory);
  const missing = story && dataset ? missingIds(story, dataset) : [];
  return (
    <li className={css.story}>
      <h3>
        <bdi>{story?.title || file}</bdi>
      </h3>
      {story && (
        <p className={css.soft}>
          <bdi>{story.description}</bdi> {plural(story.steps.length, 'step')}.
        </p>
      )}
      <Problems problems={problems} />
      {missing.length > 0 && (
        <details>
          <summary>{plural(missing.length, 'thing')} that the data no longer have; the rest is told</summary>
          <ul className={css.problems}>
            {missing.map(({ step, kind, id }) => (
              <li key={`${step} ${kind} ${id}`}>
                Step {step}: the {kind} <bdi>{id}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
      {story && (
        <p className={css.buttons}>
          <button type="button" disabled={story.steps.length === 0} onClick={() => tellStory(story)}>
            Play<span className="visually-hidden"> {story.title}</span>
          </button>
          <button type="button" onClick={() => onEdit(story)}>
            Edit<span className="visually-hidden"> {story.title}</span>
          </button>
          <button
            type="button"
            onClick={() => saveText(`${story.id}.json`, writeStory(story), 'application/json')}
          >
            Save as file<span className="visually-hidden">: {story.title}</span>
          </button>
        </p>
      )}
    </li>
  );
}

function Problems({ problems }: { problems: readonly StoryProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <ul className={css.problems}>
      {problems.map(({ message }) => (
        <li key={message}>{message}</li>
      ))}
    </ul>
  );
}
