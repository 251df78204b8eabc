import type { Story, StoryStep } from './story.ts';

/** The story with a step put in at a place; by default at the end. */
export function addStep(story: Story, step: StoryStep, place = story.steps.length): Story {
  return { ...story, steps: story.steps.toSpliced(place, 0, step) };
}

/** The story with other words or another view in one step. A place without a step changes nothing. */
export function editStep(story: Story, place: number, patch: Partial<StoryStep>): Story {
  const step = story.steps[place];
  return step ? { ...story, steps: story.steps.with(place, { ...step, ...patch }) } : story;
}

/** The story with one step moved to another place; the others keep their order. A place outside the story changes nothing. */
export function moveStep(story: Story, from: number, to: number): Story {
  const step = story.steps[from];
  if (!step || to < 0 || to >= story.steps.length || to === from) return story;
  return { ...story, steps: story.steps.toSpliced(from, 1).toSpliced(to, 0, step) };
}

/** The story with a copy of one step right behind it. */
export function duplicateStep(story: Story, place: number): Story {
  const step = story.steps[place];
  return step ? addStep(story, step, place + 1) : story;
}

/** The story without one step. */
export function removeStep(story: Story, place: number): Story {
  return story.steps[place] ? { ...story, steps: story.steps.toSpliced(place, 1) } : story;
}
