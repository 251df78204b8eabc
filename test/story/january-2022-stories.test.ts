import { describe, expect, it } from 'vitest';
import { captionParts } from '../../src/story/caption-parts.ts';
import { missingIds } from '../../src/story/missing-ids.ts';
import { readStoryFiles } from '../../src/story/story-files.ts';
import { writeStory } from '../../src/story/write-story.ts';
import { exampleFiles } from '../formats/package-files.ts';
import { dataset } from '../graph-data/january-2022.ts';

const files = exampleFiles('january-2022');
const stories = readStoryFiles(files);

/** Every passage that the tables cite, as document, paragraph and words. */
const passages = new Set(
  [...dataset.citations, ...dataset.events, ...dataset.figures, ...dataset.positions].map(
    ({ document, locator, anchor }) => `${dataset.documents[document]?.id} ${locator} ${anchor}`,
  ),
);

describe('the stories of January 2022', () => {
  it('are listed in the descriptor, so that a page on a server finds them', () => {
    const descriptor = JSON.parse(new TextDecoder().decode(files.get('datapackage.json')));
    expect(descriptor.stories).toEqual(stories.map(({ file }) => file));
    expect(stories).toHaveLength(2);
  });

  it.each(stories)(
    '$file reads without a problem, names nothing that is gone, and is written as it stands',
    (found) => {
      expect(found.problems).toEqual([]);
      expect(missingIds(found.story!, dataset)).toEqual([]);
      expect(writeStory(found.story!)).toBe(new TextDecoder().decode(files.get(found.file)));
    },
  );

  it.each(stories)(
    '$file cites only passages that the data hold, each of them named in its caption',
    ({ story }) => {
      for (const { title, caption, citations } of story!.steps) {
        for (const { document, locator, anchor } of citations) {
          expect(passages, title).toContain(`${document} ${locator} ${anchor}`);
        }
        const named = captionParts(caption, citations.length).flatMap((p) =>
          p.kind === 'citation' ? [p.number] : [],
        );
        expect([...new Set(named)].sort(), title).toEqual(citations.map((_, place) => place + 1));
        expect(caption.replaceAll(/\[\d\]/g, '')).not.toContain('[');
      }
    },
  );

  it.each(stories)('$file keeps its captions short enough for large type', ({ story }) => {
    for (const { title, caption } of story!.steps) {
      expect(caption.length, title).toBeLessThan(420);
      expect(title.length, title).toBeLessThan(60);
    }
  });
});
