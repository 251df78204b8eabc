import { describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../src/graph/search-index.ts';
import type { Actor, Dataset } from '../../src/model/dataset.ts';
import { smallDataset } from '../evidence/small-dataset.ts';

const names: readonly (readonly [name: string, aliases?: string, role?: string])[] = [
  ['Karim Massimov', 'Masimov', 'Head of the National Security Committee'],
  ['Kassym-Jomart Tokayev', 'Tokajev|Қасым-Жомарт Тоқаев', 'President'],
  ['Yevgeniy Zhovtis', '', 'Human rights defender'],
  ['Нурсултан Назарбаев', 'Nursultan Nazarbayev'],
  ['Жаңаөзен тұрғындары'],
  ['Oyan, Qazaqstan', '', 'Movement'],
  ['José Álvarez'],
  ['Ministry of Internal Affairs', 'Home Office'],
  ['Qantar’s widows'],
  ['Tim O’Brien-Żak'],
];

const base = smallDataset({
  actors: names.map((_, a) => `a${a}`),
  documents: ['d0', 'd1'],
  relations: [
    {
      from: 'a1',
      to: 'a0',
      type: 'detained',
      summary: 'Karim Massimov was held by an authority that is not named.',
    },
    { from: 'a1', to: 'a7', type: 'ordered' },
    { from: 'a5', to: 'a1', type: 'criticised', summary: 'The movement disagreed with the President.' },
  ],
});
const dataset: Dataset = {
  ...base,
  actors: names.map(
    ([name, aliases = '', role = ''], a): Actor => ({
      ...base.actors[a]!,
      name,
      aliases: aliases === '' ? [] : aliases.split('|'),
      role,
    }),
  ),
};
const index = buildSearchIndex(dataset);
const actorsFor = (query: string) => index.search(query).actor.hits.map((hit) => hit.label);

describe('search', () => {
  it.each([
    ['massimov', 'Karim Massimov'],
    ['MASIMOV', 'Karim Massimov'],
    ['Масимов', 'Karim Massimov'],
    ['Мәсімов', 'Karim Massimov'],
    ['масим', 'Karim Massimov'],
    ['masimow', 'Karim Massimov'],
    ['masismov', 'Karim Massimov'],
    ['karim mas', 'Karim Massimov'],
    ['mas karim', 'Karim Massimov'],
    ['tokaev', 'Kassym-Jomart Tokayev'],
    ['Токаев', 'Kassym-Jomart Tokayev'],
    ['Тоқаев', 'Kassym-Jomart Tokayev'],
    ['tokay', 'Kassym-Jomart Tokayev'],
    ['Tokajev', 'Kassym-Jomart Tokayev'],
    ['Жомарт', 'Kassym-Jomart Tokayev'],
    ['zhomart', 'Kassym-Jomart Tokayev'],
    ['qasym', 'Kassym-Jomart Tokayev'],
    ['Евгений Жовтис', 'Yevgeniy Zhovtis'],
    ['evgeny jovtis', 'Yevgeniy Zhovtis'],
    ['Žovtis', 'Yevgeniy Zhovtis'],
    ['z', 'Yevgeniy Zhovtis'],
    ['nazarbayev', 'Нурсултан Назарбаев'],
    ['nazarbaev', 'Нурсултан Назарбаев'],
    ['nursultan', 'Нурсултан Назарбаев'],
    ['Zhanaozen', 'Жаңаөзен тұрғындары'],
    ['жанаозен', 'Жаңаөзен тұрғындары'],
    ['Казакстан', 'Oyan, Qazaqstan'],
    ['kazakhstan', 'Oyan, Qazaqstan'],
    ['Оян', 'Oyan, Qazaqstan'],
    ['jose alvarez', 'José Álvarez'],
    ['ALVAREZ', 'José Álvarez'],
    ['home off', 'Ministry of Internal Affairs'],
    ['qantars', 'Qantar’s widows'],
    ["o'brien", 'Tim O’Brien-Żak'],
    ['obrien zak', 'Tim O’Brien-Żak'],
    ['brien', 'Tim O’Brien-Żak'],
  ])('for “%s” finds %s first', (query, name) => {
    expect(actorsFor(query)[0]).toBe(name);
  });

  it.each(['', '   ', '—', '?', 'qwrtzp', 'massimov tokayev', 'zq', 'mqx'])(
    'for “%s” finds no actor',
    (query) => {
      expect(index.search(query).actor).toEqual({ hits: [], total: 0 });
    },
  );

  it('puts names before roles', () => {
    const other = { ...dataset.actors[6]!, name: 'The President’s press office' };
    const found = buildSearchIndex({ ...dataset, actors: [...dataset.actors.slice(0, 6), other] }).search(
      'president',
    );
    expect(found.actor.hits.map((hit) => hit.label)).toEqual([
      'The President’s press office',
      'Kassym-Jomart Tokayev',
    ]);
  });

  it('puts the better connected first among equals', () => {
    const actors = dataset.actors.map((actor, a) =>
      a === 0 || a === 1 ? { ...actor, name: `Same ${a}` } : actor,
    );
    expect(
      buildSearchIndex({ ...dataset, actors })
        .search('same')
        .actor.hits.map((hit) => hit.label),
    ).toEqual(['Same 1', 'Same 0']);
  });

  it('shows which part of a label answers, in the letters of the label', () => {
    const [hit] = index.search('масим kar').actor.hits;
    expect(hit?.highlights.map(({ start, end }) => hit.label.slice(start, end))).toEqual(['Kar', 'Massim']);
    expect(hit?.also).toBeNull();
  });

  it('shows the text that answers when the label does not', () => {
    const [hit] = index.search('security').actor.hits;
    expect(hit).toMatchObject({ kind: 'actor', index: 0, label: 'Karim Massimov', highlights: [] });
    expect(hit?.also).toMatchObject({ field: 'role', text: 'Head of the National Security Committee' });
    expect(hit?.also?.highlights.map(({ start, end }) => hit.also?.text.slice(start, end))).toEqual([
      'Security',
    ]);
  });

  it('finds relations by their sentence, by the words of their type, and by their ends where they have no sentence', () => {
    expect(index.search('massimov authority').relation.hits.map((hit) => hit.index)).toEqual([0]);
    expect(index.search('detained').relation.hits.map((hit) => hit.index)).toEqual([0]);
    expect(index.search('tokayev order ministry').relation.hits[0]).toMatchObject({
      index: 1,
      label: 'Kassym-Jomart Tokayev gave an order to Ministry of Internal Affairs',
    });
  });

  it('finds documents by title and publisher', () => {
    expect(index.search('title d1').document.hits.map((hit) => hit.index)).toEqual([1]);
    expect(index.search('publisher').document).toMatchObject({ total: 2 });
    expect(index.search('publisher', 1).document.hits.length).toBe(1);
  });

  it('takes words that are names of members of objects as words', () => {
    const actors = dataset.actors.map((actor, a) =>
      a === 0 ? { ...actor, name: '__proto__ constructor' } : actor,
    );
    const found = buildSearchIndex({ ...dataset, actors }).search('constructor proto');
    expect(found.actor.hits.map((hit) => hit.index)).toEqual([0]);
  });

  it('opens data without anything in it', () => {
    const empty = smallDataset({ actors: [], relations: [] });
    expect(buildSearchIndex(empty).search('anything').actor.total).toBe(0);
  });
});
