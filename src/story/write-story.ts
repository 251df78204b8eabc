import { writeView } from '../view/view-text.ts';
import { type Story, storyVersion } from './story.ts';

/** Returns a story as the text of its file: JSON with the version first, and each view as the text of an address. */
export function writeStory(story: Story): string {
  const steps = story.steps.map(({ title, caption, notes, view, citations }) => ({
    title,
    caption,
    notes,
    view: writeView(view),
    citations: citations.map(({ document, locator, anchor }) => ({ document, locator, anchor })),
  }));
  const { id, title, description } = story;
  return `${JSON.stringify({ version: storyVersion, id, title, description, steps }, null, 2)}\n`;
}
