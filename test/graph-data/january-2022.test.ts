import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../src/time/edtf.ts';
import { all, dataset, ledger, problems } from './january-2022.ts';

const passages = [
  ...dataset.citations.map((row) => ({ where: `citation of ${all[row.relation]?.id}`, ...row })),
  ...dataset.events.map((row) => ({ where: row.id, ...row })),
  ...dataset.figures.map((row) => ({ where: row.id, ...row })),
  ...dataset.positions.map((row) => ({ where: row.id, ...row })),
];

/** How many paragraphs each text has. */
const paragraphs = new Map([
  ['cabar', 51],
  ['iwpr', 39],
  ['opendemocracy', 86],
  ['rewrite', 16],
  ['aljazeera', 52],
]);

describe('the form of the January 2022 data', () => {
  it('is read whole, with nothing to report', () => {
    expect(problems).toEqual([]);
    for (const row of ledger) expect(row.loaded).toBe(row.read);
    expect(dataset.title).toBe('Kazakhstan, January 2022');
  });

  it('has as much as careful readers found', () => {
    const within = (count: number, least: number, most: number) => {
      expect(count).toBeGreaterThanOrEqual(least);
      expect(count).toBeLessThanOrEqual(most);
    };
    within(dataset.actors.length, 120, 158);
    within(all.length, 220, 320);
    within(dataset.relationTypes.length, 40, 60);
    within(dataset.citations.length, 400, 740);
    within(dataset.events.length, 25, 35);
    within(new Set(dataset.positions.map((position) => position.id)).size, 24, 34);
    within(all.filter((relation) => relation.date !== '').length / all.length, 0.45, 0.6);
  });

  it('gives every id once', () => {
    for (const rows of [dataset.actors, dataset.documents, dataset.events, dataset.figures]) {
      const ids = rows.map((row) => row.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
    expect(new Set(all.map((relation) => relation.id)).size).toBe(all.length);
  });

  it('says no relation twice', () => {
    const places = dataset.relations.place;
    const said = all.map((r, i) => [r.source, r.type, r.target, r.date, places[i]].join(' '));
    expect(said.filter((one, i) => said.indexOf(one) !== i)).toEqual([]);
  });

  it('uses every actor and every kind', () => {
    const used = new Set(all.flatMap((relation) => [relation.source, relation.target]));
    const speakers = new Set(dataset.citations.flatMap((citation) => citation.attributedTo));
    const idle = dataset.actors.filter((actor, i) => !used.has(actor.id) && !speakers.has(i));
    expect(idle.map((actor) => actor.id)).toEqual([]);
    const kinds = new Set(all.map((relation) => relation.type));
    expect(dataset.relationTypes.filter((kind) => !kinds.has(kind.id)).map((kind) => kind.id)).toEqual([]);
  });

  it('writes dates in EDTF', () => {
    const dates = [
      ...all.map((relation) => relation.date),
      ...dataset.events.map((event) => event.date.text),
      ...dataset.figures.map((figure) => figure.asOf.text),
      ...dataset.documents.map((document) => document.published.text),
    ].filter((text) => text !== '');
    expect(dates.filter((text) => !parseEdtf(text).ok)).toEqual([]);
  });

  it('cites every relation, and names a speaker for whatever is reported', () => {
    expect(all.filter((relation) => relation.citations.length === 0)).toEqual([]);
    for (const citation of dataset.citations) {
      if (citation.stance === 'reports') expect(citation.attributedTo.length).toBeGreaterThan(0);
      if (citation.stance === 'asserts') expect(citation.attributedTo).toEqual([]);
    }
  });

  it('points at a paragraph that exists, with at most eight words copied from it', () => {
    for (const { where, document, locator, anchor } of passages) {
      const number = Number(/^¶ ([1-9]\d*)$/.exec(locator)?.[1]);
      expect(number, where).toBeLessThanOrEqual(paragraphs.get(dataset.documents[document]?.id ?? '') ?? 0);
      expect(anchor.trim(), where).toBe(anchor);
      expect(anchor.split(/\s+/u).length, where).toBeLessThanOrEqual(8);
      expect(anchor, where).toMatch(/\p{L}/u);
    }
  });

  it('tells every relation in one plain sentence', () => {
    for (const { id, summary } of all) expect(summary, id).toMatch(/^[\p{L}\d].{10,200}\.$/u);
  });
});
