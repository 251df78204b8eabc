import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addStep } from '../../../src/story/edit-story.ts';
import { emptyStory, type Story, stepOf } from '../../../src/story/story.ts';
import { writeStory } from '../../../src/story/write-story.ts';
import StoryParts from '../../../src/ui/story/StoryParts.tsx';
import { readView } from '../../../src/view/view-text.ts';
import { openStore, showPanel } from '../panels/show-panel.tsx';

const told: Story = {
  ...emptyStory('told', 'A story told'),
  steps: ['actors=reeve', 'window=2022-01-01/2022-01-03', 'actors=fishers,nobody'].map((view, place) => ({
    ...stepOf(readView(view).view),
    title: `Title ${place + 1}`,
    caption: `Words ${place + 1} [1].`,
    citations: [{ document: 'minutes', locator: '¶ 1', anchor: `passage ${place + 1}` }],
  })),
};

async function openStories(...stories: readonly Story[]) {
  const store = await openStore();
  for (const story of stories) await store.getState().keepStory(story);
  showPanel(store, <StoryParts onClose={() => {}} />);
  return store;
}

const title = (number: number) => page.getByRole('heading', { name: `Title ${number}` });

describe('telling a story', () => {
  it('goes through it with arrows, space, clicker and the list of steps, and ends with Escape', async () => {
    const store = await openStories(told);
    await page.getByRole('button', { name: 'Play A story told' }).click();
    await expect.element(title(1)).toBeVisible();
    expect(store.getState().view.selectedActors).toEqual(['reeve']);
    for (const [key, step] of [
      ['{ArrowRight}', 2],
      ['{PageDown}', 3],
      ['{ArrowRight}', 3],
      ['{PageUp}', 2],
      ['{ArrowLeft}', 1],
      [' ', 2],
      ['{End}', 3],
      ['{Home}', 1],
    ] as const) {
      await userEvent.keyboard(key);
      await expect.element(title(step)).toBeVisible();
      expect(store.getState().telling?.step).toBe(step - 1);
    }
    await userEvent.keyboard('l');
    await page
      .getByRole('list', { name: 'Steps' })
      .getByRole('button', { name: /Title 3/ })
      .click();
    await expect.element(title(3)).toBeVisible();
    await expect
      .element(page.getByRole('list', { name: 'Sources of this step' }))
      .toHaveTextContent('passage 3');
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog', { name: 'Stories' })).toBeVisible();
    expect(document.documentElement.dataset['presenting']).toBeUndefined();
  });

  it('offers the way back when the reader leaves the path, and takes it', async () => {
    const store = await openStories(told);
    store.getState().tellStory(told, 0);
    await expect.element(title(1)).toBeVisible();
    await expect.poll(() => store.getState().view.selectedActors).toEqual(['reeve']);
    expect(page.getByRole('button', { name: /Back to step/ }).elements()).toHaveLength(0);
    store.getState().changeView({ selectedActors: ['fishers'] });
    await page.getByRole('button', { name: 'Back to step 1' }).click();
    expect(store.getState().view.selectedActors).toEqual(['reeve']);
  });

  it.each(['light', 'dark'])('leaves axe nothing to find, in %s colours', async (theme) => {
    document.documentElement.dataset['theme'] = theme;
    const store = await openStories(told);
    store.getState().tellStory(told, 0);
    await expect.element(title(1)).toBeVisible();
    const { violations } = await axe.run('section[aria-label="Story"]', {
      rules: { region: { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
    delete document.documentElement.dataset['theme'];
  });
});

describe('the stories of the data', () => {
  it('say which things are gone, and which files are broken, and the rest can be played', async () => {
    const store = await openStore();
    const broken = new Map(store.getState().files).set('stories/bad.json', new TextEncoder().encode('{'));
    const withStory = broken.set('stories/told.json', new TextEncoder().encode(writeStory(told)));
    await store.getState().openFiles(withStory, 'with stories');
    expect(store.getState().failure).toBeNull();
    showPanel(store, <StoryParts onClose={() => {}} />);
    await expect.element(page.getByText(/not JSON/)).toBeVisible();
    await page.getByText(/1 thing that the data no longer have/).click();
    await expect.element(page.getByText('Step 3: the actor nobody')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Play A story told' })).toBeEnabled();
  });

  it('are built from views, with undo, and kept among the files', async () => {
    const store = await openStories();
    await page.getByRole('button', { name: 'New story' }).click();
    const add = page.getByRole('button', { name: 'Add this view as a step' });
    store.getState().changeView({ selectedActors: ['reeve'] });
    await add.click();
    store.getState().changeView({ selectedActors: ['fishers'] });
    await add.click();
    await page.getByRole('button', { name: 'Duplicate step' }).click();
    await page.getByRole('button', { name: 'Move step up' }).click();
    await page.getByRole('button', { name: 'Delete step' }).click();
    const steps = page.getByRole('list', { name: 'Steps' }).getByRole('listitem');
    await expect.poll(() => steps.elements().length).toBe(2);
    await page.getByRole('button', { name: 'Undo change of the story' }).click();
    await expect.poll(() => steps.elements().length).toBe(3);
    await page.getByRole('button', { name: 'Keep' }).click();
    await expect.element(page.getByRole('button', { name: 'Play Story 1' })).toBeVisible();
    const story = store.getState().stories?.[0]?.story;
    expect(store.getState().stories?.[0]?.file).toBe('stories/story-1.json');
    expect(story?.steps.map(({ view }) => view.selectedActors.join())).toEqual([
      'fishers',
      'reeve',
      'fishers',
    ]);
  });

  it('can be questioned, and the answer shows its passages', async () => {
    await openStories(addStep(emptyStory('x', 'X'), stepOf()));
    await page.getByRole('button', { name: 'Questions about the data' }).click();
    await page.getByRole('dialog').getByRole('listitem').first().getByRole('button').click();
    await expect.element(page.getByRole('list', { name: 'Passages' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Next' })).toBeVisible();
  });
});
