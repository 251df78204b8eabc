import { describe, expect, it } from 'vitest';
import { captionParts } from '../../src/story/caption-parts.ts';
import { addStep, duplicateStep, editStep, moveStep, removeStep } from '../../src/story/edit-story.ts';
import { missingIds } from '../../src/story/missing-ids.ts';
import { readStory } from '../../src/story/read-story.ts';
import { emptyStory, type Story, stepOf } from '../../src/story/story.ts';
import { readStoryFiles, storyFileName } from '../../src/story/story-files.ts';
import { writeStory } from '../../src/story/write-story.ts';
import { initialView } from '../../src/view/view.ts';
import { readView } from '../../src/view/view-text.ts';
import { smallDataset } from '../evidence/small-dataset.ts';

const step = (title: string) => ({ ...stepOf(), title });
const abc: Story = { ...emptyStory('abc', 'ABC'), steps: ['a', 'b', 'c'].map(step) };
const titles = (story: Story) => story.steps.map(({ title }) => title).join('');

describe('editing a story', () => {
  it('adds, moves, copies and removes steps, and leaves the story before as it was', () => {
    expect(titles(addStep(abc, step('d')))).toBe('abcd');
    expect(titles(addStep(abc, step('d'), 1))).toBe('adbc');
    expect(titles(moveStep(abc, 0, 2))).toBe('bca');
    expect(titles(moveStep(abc, 2, 0))).toBe('cab');
    expect(titles(duplicateStep(abc, 1))).toBe('abbc');
    expect(titles(removeStep(abc, 1))).toBe('ac');
    expect(titles(editStep(abc, 1, { title: 'x' }))).toBe('axc');
    expect(titles(abc)).toBe('abc');
  });

  it('changes nothing at a place that the story does not have', () => {
    expect(moveStep(abc, 0, 3)).toBe(abc);
    expect(moveStep(abc, 3, 0)).toBe(abc);
    expect(duplicateStep(abc, 3)).toBe(abc);
    expect(removeStep(abc, -1)).toBe(abc);
    expect(editStep(abc, 9, { title: 'x' })).toBe(abc);
  });
});

describe('the file of a story', () => {
  const whole: Story = {
    id: 'eleven-days',
    title: 'Eleven “days” <b>',
    description: 'Алматы',
    steps: [
      {
        title: 'One',
        caption: 'Words [1].\n\nMore.',
        notes: 'Slowly.',
        view: readView('window=2022-01-05/2022-01-07&actors=a,b&camera=1.0,2.0,0.5000').view,
        citations: [{ document: 'd1', locator: '¶ 3', anchor: 'words' }],
      },
      stepOf(),
    ],
  };

  it('gives the same story back', () => {
    expect(readStory(writeStory(whole))).toEqual({ story: whole, problems: [] });
  });

  it.each([
    ['no JSON', '{', 'not JSON'],
    ['a list', '[]', 'no version'],
    ['nothing', 'null', 'no version'],
    ['no version', '{"title":"x"}', 'no version'],
    ['a newer version', '{"version":2}', 'newer than this page'],
  ])('is refused with a reason when it is %s', (_, text, reason) => {
    const { story, problems } = readStory(text);
    expect(story).toBeNull();
    expect(problems.map(({ message }) => message).join()).toContain(reason);
  });

  it('is told step and field of what is wrong, and keeps the rest', () => {
    const { story, problems } = readStory(
      JSON.stringify({
        version: 1,
        id: 'x',
        title: 'X',
        extra: 1,
        steps: [
          { title: 5, caption: 'stays', view: 'window=nonsense&undated=no' },
          'no step',
          { title: 'third', citations: [3, { document: 'd', locator: '', anchor: '' }], view: 7 },
        ],
      }),
    );
    expect(story?.steps.map(({ title, caption }) => [title, caption])).toEqual([
      ['', 'stays'],
      ['third', ''],
    ]);
    expect(story?.steps[0]?.view).toEqual({ ...initialView, undated: false });
    expect(story?.steps[1]?.citations.map(({ document }) => document)).toEqual(['', 'd']);
    expect(problems.map((problem) => [problem.step, problem.field])).toEqual([
      [null, 'extra'],
      [1, 'title'],
      [1, 'view'],
      [2, null],
      [3, 'view'],
      [3, 'citations'],
    ]);
    expect(problems[1]?.message).toBe('Step 1, title: this must be a text; it was left out.');
  });

  it('cannot reach a prototype or a file name through its id', () => {
    const text = '{"version":1,"id":"../../x","title":"t","steps":[],"__proto__":{"polluted":true}}';
    const { story, problems } = readStory(text);
    expect(story?.id).toBe('story');
    expect(problems.map(({ field }) => field)).toEqual(['__proto__', 'id']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('the stories of a package', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  it('are found in the folder stories, and a broken one leaves the others whole', () => {
    const files = new Map([
      ['actors.csv', bytes('id\na')],
      ['stories/b.json', bytes(writeStory(abc))],
      ['stories/a.json', bytes('broken')],
      ['notes/x.json', bytes('{}')],
    ]);
    const found = readStoryFiles(files);
    expect(found.map(({ file, story }) => [file, story?.title])).toEqual([
      ['stories/a.json', undefined],
      ['stories/b.json', 'ABC'],
    ]);
    expect(found[0]?.problems).toHaveLength(1);
  });

  it('lie beside the actors, also where a zip puts a folder before every name', () => {
    expect(storyFileName(new Map([['actors.csv', bytes('')]]), 'x')).toBe('stories/x.json');
    expect(storyFileName(new Map([['town/actors.csv', bytes('')]]), 'x')).toBe('town/stories/x.json');
    expect(storyFileName(new Map(), 'x')).toBe('stories/x.json');
  });
});

describe('a story about data that have changed', () => {
  it('says what is gone, step by step', () => {
    const dataset = smallDataset({
      actors: ['a', 'b'],
      documents: ['d1'],
      relations: [{ from: 'a', to: 'b', cited: ['d1 asserts'] }],
    });
    const relation = dataset.relations.id[0]!;
    const actor = dataset.actors[0]!.id;
    const { view } = readView(`actors=${actor},gone&relations=${relation},lost&focus=nobody,1`);
    const citations = [
      { document: dataset.documents[0]!.id, locator: '', anchor: '' },
      { document: 'burnt', locator: '', anchor: '' },
    ];
    const story: Story = { ...emptyStory('s', 'S'), steps: [stepOf(), { ...stepOf(view), citations }] };
    expect(missingIds(story, dataset)).toEqual([
      { step: 2, kind: 'actor', id: 'gone' },
      { step: 2, kind: 'actor', id: 'nobody' },
      { step: 2, kind: 'relation', id: 'lost' },
      { step: 2, kind: 'source', id: 'burnt' },
    ]);
  });
});

describe('a caption', () => {
  it('names its citations by number; other brackets are words', () => {
    expect(captionParts('He [1] said [2] and [3].', 2)).toEqual([
      { kind: 'text', text: 'He ' },
      { kind: 'citation', number: 1 },
      { kind: 'text', text: ' said ' },
      { kind: 'citation', number: 2 },
      { kind: 'text', text: ' and [3].' },
    ]);
    expect(captionParts('', 3)).toEqual([]);
  });
});
