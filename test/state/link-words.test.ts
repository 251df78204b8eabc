import { describe, expect, it } from 'vitest';
import { readPackage } from '../../src/formats/read-package.ts';
import { linkWords } from '../../src/state/link-words.ts';
import { viewCitation } from '../../src/ui/save/view-citation.ts';
import { readLink, writeLink } from '../../src/view/link-text.ts';
import { initialView } from '../../src/view/view.ts';
import { readView } from '../../src/view/view-text.ts';
import { exampleFiles } from '../formats/package-files.ts';

const { dataset } = readPackage(exampleFiles('examples/village-council'));
const other = '0123456789abcdef';

describe('a link with the hash of its data', () => {
  it('gives back its view and the hash, and links without one still open', () => {
    const view = { ...initialView, tab: 'table', selectedActors: ['data=x', 'é'] } as const;
    const { viewText, hash } = readLink(writeLink(view, dataset!.hash));
    expect(hash).toBe(dataset!.hash);
    expect(readView(viewText)).toEqual({ view, ignored: [] });
    expect(readLink(writeLink(initialView, other))).toEqual({ viewText: '', hash: other });
    expect(readLink('tab=table')).toEqual({ viewText: 'tab=table', hash: null });
    expect(readView(readLink('data=nonsense&tab=table').viewText).ignored).toEqual(['data']);
  });

  it('says nothing on the same data, and on others which of its ids are gone', () => {
    const known = dataset!.actors[0]!.id;
    const view = { ...initialView, selectedActors: [known, 'gone'], document: 'lost' };
    expect(linkWords(view, dataset!.hash, dataset!)).toBeNull();
    const words = linkWords(view, other, dataset!);
    expect(words).toContain('changed since');
    expect(words).toContain('No longer there: actor “gone”, source “lost”.');
    expect(linkWords(initialView, other, dataset!)).toContain('still there');
  });
});

describe('a reference to a view', () => {
  it('names title, filters, sources, data and address', () => {
    const cited = {
      title: 'T',
      counts: '1 actor',
      sources: ['S'],
      hash: other,
      address: 'https://x.test/#a',
    };
    expect(viewCitation({ ...cited, filters: ['6 January 2022', 'Without undated'] })).toBe(
      `T. Shown: 6 January 2022; Without undated (1 actor). Sources: S. Data ${other}. https://x.test/#a`,
    );
    expect(viewCitation({ ...cited, filters: [] })).toContain('Shown: everything');
  });
});
