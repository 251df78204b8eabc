import { useState } from 'react';
import { addStep, duplicateStep, editStep, moveStep, removeStep } from '../../story/edit-story.ts';
import { type Story, type StoryStep, stepOf } from '../../story/story.ts';
import { useAppStore } from '../app-store.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import css from './Stories.module.css';
import { TextField } from './TextField.tsx';
import { useStoryDraft } from './use-story-draft.ts';

/** A story beside the page that it is made from: the page stays free, so that its view can become a step. */
export function StoryEditor({ story: first, onClose }: { story: Story; onClose: () => void }) {
  const store = useAppStore();
  const { story, canUndo, canRedo, change, undo, redo } = useStoryDraft(first);
  const [chosen, choose] = useState(0);
  const step = story.steps[chosen];
  const addView = () => {
    const place = Math.min(chosen + 1, story.steps.length);
    change(addStep(story, { ...stepOf(store.getState().view), title: `Step ${place + 1}` }, place));
    choose(place);
  };
  const keep = async () => {
    await store.getState().keepStory(story);
    onClose();
  };
  return (
    <section className={css.editor} aria-label="Story editor">
      <div className={css.head}>
        <h2>Edit story</h2>
        <IconButton icon="undo" label="Undo change of the story" onPress={undo} isDisabled={!canUndo} />
        <IconButton icon="redo" label="Redo change of the story" onPress={redo} isDisabled={!canRedo} />
      </div>
      <TextField label="Title" value={story.title} onChange={(title) => change({ ...story, title })} />
      <button type="button" className={css.main} onClick={addView}>
        Add this view as a step
      </button>
      <ol className={css.steps} aria-label="Steps">
        {story.steps.map(({ title }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two steps may be alike, their place tells them apart
          <li key={place}>
            <button
              type="button"
              aria-current={place === chosen ? 'step' : undefined}
              onClick={() => {
                choose(place);
                store.getState().changeView(story.steps[place]!.view);
              }}
            >
              {place + 1}. <bdi>{title || 'Untitled'}</bdi>
            </button>
          </li>
        ))}
      </ol>
      {step && (
        <StepFields
          key={chosen}
          step={step}
          onChange={(patch) => change(editStep(story, chosen, patch))}
          onTakeView={() => change(editStep(story, chosen, { view: store.getState().view }))}
        >
          <IconButton
            icon="up"
            label="Move step up"
            isDisabled={chosen === 0}
            onPress={() => {
              change(moveStep(story, chosen, chosen - 1));
              choose(chosen - 1);
            }}
          />
          <IconButton
            icon="down"
            label="Move step down"
            isDisabled={chosen === story.steps.length - 1}
            onPress={() => {
              change(moveStep(story, chosen, chosen + 1));
              choose(chosen + 1);
            }}
          />
          <IconButton
            icon="plus"
            label="Duplicate step"
            onPress={() => change(duplicateStep(story, chosen))}
          />
          <IconButton
            icon="minus"
            label="Delete step"
            onPress={() => {
              change(removeStep(story, chosen));
              choose(Math.max(0, Math.min(chosen, story.steps.length - 2)));
            }}
          />
        </StepFields>
      )}
      <p className={css.buttons}>
        <button type="button" onClick={() => void keep()}>
          Keep
        </button>
        <button type="button" onClick={onClose}>
          Cancel
        </button>
      </p>
    </section>
  );
}

interface StepFieldsProps {
  step: StoryStep;
  onChange: (patch: Partial<StoryStep>) => void;
  onTakeView: () => void;
  children: React.ReactNode;
}

/** The words of one step, and what can be done with it. */
function StepFields({ step, onChange, onTakeView, children }: StepFieldsProps) {
  return (
    <fieldset className={css.fields}>
      <legend className="visually-hidden">The chosen step</legend>
      <div className={css.tools}>
        {children}
        <button type="button" onClick={onTakeView}>
          Take this view
        </button>
      </div>
      <TextField label="Title of the step" value={step.title} onChange={(title) => onChange({ title })} />
      <TextField label="Caption" isLong value={step.caption} onChange={(caption) => onChange({ caption })} />
      <TextField label="Notes" isLong value={step.notes} onChange={(notes) => onChange({ notes })} />
    </fieldset>
  );
}
