import { describe, expect, it } from 'vitest';
import { overlaps } from '../../src/time/bounds.ts';
import { parseEdtf } from '../../src/time/edtf.ts';
import { all, dataset, find, kindOf, voices } from './january-2022.ts';

const documentId = (index: number) => dataset.documents[index]?.id ?? '';

/** The document from which others were made, following `derived_from` to the root. */
function rootOf(index: number): string {
  const from = dataset.documents[index]?.derivedFrom ?? -1;
  return from < 0 ? documentId(index) : rootOf(from);
}

describe('what the January 2022 data must not say', () => {
  it('names nobody as the one who detained or suspected Massimov', () => {
    const acts = all.filter(
      (r) => r.target === 'massimov' && ['detained', 'suspected', 'removed'].includes(r.type),
    );
    expect(acts.map((r) => `${r.source} ${r.type} ${r.date}`)).toEqual([
      'authority-not-named detained 2022-01-06',
      'authority-not-named suspected 2022-01-06',
    ]);
  });

  it('passes no office from Massimov, or to Abish or Satybaldy', () => {
    expect(find({ type: 'succeeded' }).map((r) => `${r.source} ${r.target}`)).toEqual(['tokayev nazarbayev']);
    expect(find({ type: 'appointed', target: 'abish' })).toEqual([]);
    expect(find({ source: 'satybaldy' }).map((r) => r.type)).not.toContain('headed');
    const pairs = all.map((r) => [r.source, r.target].sort().join(' '));
    for (const pair of ['abish massimov', 'massimov satybaldy', 'abish satybaldy', 'massimov nazarbayev'])
      expect(pairs).not.toContain(pair);
  });

  it('dates what Asylov told parliament to 2023, never to the events', () => {
    const said = find({ source: 'asylov' }).filter((r) => r.type !== 'held-office-in');
    expect(said.map((r) => r.date)).toEqual(said.map(() => '2023-01-05?'));
    expect(said.length).toBe(3);
    for (const r of find({ date: '2022-01-05' })) expect([r.source, r.target]).not.toContain('asylov');
  });

  it('leaves everybody who killed, shot or tortured unnamed', () => {
    for (const r of all.filter(({ type }) => ['killed', 'shot', 'tortured'].includes(type)))
      expect(kindOf(r.source), r.id).toBe('unnamed');
    for (const victim of ['tuimebayev-son', 'two-children', 'shot-protester'])
      expect(
        all.filter((r) => r.target === victim && r.source !== 'tuimebayev').map((r) => r.source),
      ).toEqual(['unknown-shooters']);
  });

  it('draws no deed of those who are only accused or suspected', () => {
    const deeds = ['force', 'command'];
    for (const id of [
      'abish',
      'satybaldy',
      'massimov',
      'mamay',
      'ruzakhunov',
      'claimed-terrorists',
      'conspirators',
    ]) {
      const acts = all.filter((r) => {
        const type = dataset.relationTypes.find((candidate) => candidate.id === r.type);
        return r.source === id && deeds.includes(type?.family ?? '');
      });
      expect(acts.map((r) => r.id)).toEqual([]);
    }
  });

  it('lets no peaceful group use force', () => {
    const peaceful = [
      'western-protesters',
      'peaceful-protesters',
      'regional-protesters',
      'almaty-marchers',
      'banner-activists',
    ];
    const force = ['attacked', 'stormed', 'looted', 'damaged', 'fought', 'used-force-against'];
    expect(all.filter((r) => peaceful.includes(r.source) && force.includes(r.type)).map((r) => r.id)).toEqual(
      [],
    );
  });

  it('lets nothing bend: kinds join only what they can join', () => {
    for (const r of find({ type: 'deployed-troops-to' }))
      expect(['alliance', 'foreign-state']).toContain(kindOf(r.source));
    for (const r of find({ type: 'requested-troops-from' })) expect(r.source).toBe('tokayev');
    for (const r of find({ type: 'citizen-of' }))
      expect(['state', 'foreign-state']).toContain(kindOf(r.target));
    for (const r of find({ type: 'interviewed' })) expect(['media', 'person']).toContain(kindOf(r.source));
    for (const r of find({ type: 'relative-of' })) expect(r.target).toBe('nazarbayev');
    expect(find({ type: 'deployed-troops-to' }).map((r) => r.source)).not.toContain('belarus');
  });
});

describe('what the January 2022 data must say', () => {
  it('has the detention of Massimov from four documents of two origins, its day from one', () => {
    const [detention] = find({ type: 'detained', target: 'massimov' });
    expect(voices(detention)).toEqual([
      'cabar reports alibaev',
      'iwpr reports alibaev',
      'opendemocracy asserts',
      'rewrite asserts',
    ]);
    expect(new Set(detention?.citations.map((c) => rootOf(c.document)))).toEqual(
      new Set(['cabar', 'opendemocracy']),
    );
    const givingTheDay = detention?.citations.filter((c) => c.note.includes('gives the day'));
    expect(givingTheDay?.map((c) => documentId(c.document))).toEqual(['opendemocracy', 'rewrite']);
  });

  it('has the claim of 20,000 terrorists with everybody who disputes or doubts it', () => {
    const [claim] = find({ source: 'tokayev', target: 'claimed-terrorists', date: '2022-01-07' });
    expect(voices(claim).filter((voice) => voice.includes('denies'))).toEqual([
      'cabar denies',
      'cabar denies alibaev',
      'opendemocracy denies',
      'opendemocracy denies experts',
      'rewrite denies experts',
      'aljazeera denies',
      'aljazeera denies zhovtis',
    ]);
  });

  it('joins Nazarbayev to the KNB through Abish alone', () => {
    const ofTheKnb = all.filter((r) => r.target === 'knb' && ['headed', 'deputy-head-of'].includes(r.type));
    const close = find({ target: 'nazarbayev' }).filter((r) =>
      ['relative-of', 'associate-of'].includes(r.type),
    );
    const both = new Set(ofTheKnb.map((r) => r.source).filter((id) => close.some((r) => r.source === id)));
    expect([...both]).toEqual(['abish']);
  });

  it('has what was in force on 7 January 2022', () => {
    const day = parseEdtf('2022-01-07');
    const window = day.ok ? { from: day.bounds.earliestStart, until: day.bounds.latestEnd } : null;
    const answers = find({ type: 'kept-in-force-in' }).map((r) => {
      const date = parseEdtf(r.date);
      return `${r.source} ${date.ok && window ? overlaps(date.bounds, window) : 'unread'}`;
    });
    expect(answers).toEqual(['tokayev certain', 'authority-not-named possible', 'tokayev certain']);
  });

  it('has two accounts of who got into the Pavlodar akimat, and of the day', () => {
    expect(
      find({ type: 'stormed', target: 'pavlodar-akimat' }).map((r) => `${r.source} ${voices(r)}`),
    ).toEqual(['pavlodar-protesters cabar reports alibaev', 'pavlodar-police iwpr reports alibaev']);
    expect(find({ source: 'alibaev', type: 'joined' })[0]?.date).toBe('[2022-01-02,2022-01-05]');
  });

  it('keeps the spellings of one person as names of one actor', () => {
    const names = (id: string) => dataset.actors.find((actor) => actor.id === id)?.aliases ?? [];
    for (const name of ['Kasym-Zhomart Tokayev', 'Kassym-Zhomart Tokayev', 'Tokajev'])
      expect(names('tokayev')).toContain(name);
    expect(names('massimov')).toContain('Karim Masimov');
    expect(names('satybaldy')).toContain('Satybalda');
    expect(names('nur-otan')).toContain('Nur-Otan');
    expect(names('mvd')).toContain('Home Office');
  });

  it('counts three origins among the five texts', () => {
    expect(new Set(dataset.documents.map((_, i) => rootOf(i)))).toEqual(
      new Set(['cabar', 'opendemocracy', 'aljazeera']),
    );
  });
});
