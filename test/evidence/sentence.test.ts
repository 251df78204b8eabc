import { describe, expect, it } from 'vitest';
import { buildEvidence, type Evidence, withoutDocuments } from '../../src/evidence/evidence.ts';
import { relationSentence, type SentenceOptions } from '../../src/evidence/sentence.ts';
import { sentenceText } from '../../src/evidence/sentence-part.ts';
import { standingKinds } from '../../src/evidence/standing.ts';
import { readPackage } from '../../src/formats/read-package.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { exampleFiles } from '../formats/package-files.ts';
import { type SmallRelation, smallDataset } from './small-dataset.ts';

const documents = ['d0', 'd1 < d0', 'd2', 'd3 < d1', 'd4'];

const read = (dataset: Dataset, relation: number, options?: SentenceOptions) =>
  sentenceText(relationSentence(dataset, buildEvidence(dataset), relation, options));

const sentenceOf = (relation: Omit<SmallRelation, 'from' | 'to'>, options?: SentenceOptions) =>
  read(
    smallDataset({
      actors: ['a', 'b', 'c', 'd'],
      documents,
      relations: [{ from: 'a', to: 'b', ...relation }],
    }),
    0,
    options,
  );

describe('a relation in words', () => {
  it.each<[string, Omit<SmallRelation, 'from' | 'to'>, SentenceOptions, string]>([
    [
      'stated, from its source',
      {
        type: 'detained',
        date: '2022-01-06',
        cited: ['d0 asserts', 'd1 asserts', 'd2 asserts', 'd3 asserts'],
      },
      {},
      'On 6 January 2022, A detained B — stated by 4 sources, 2 independent origins.',
    ],
    [
      'stated, from its target',
      { type: 'detained', date: '2022-01-06', cited: ['d0 asserts'] },
      { from: 'target' },
      'On 6 January 2022, B was detained by A — stated by 1 source.',
    ],
    [
      'stated by copies',
      { cited: ['d0 asserts', 'd1 asserts'] },
      {},
      'A criticised B — stated by 2 sources, 1 origin.',
    ],
    [
      'stated and reported',
      { cited: ['d0 asserts', 'd2 reports c'] },
      {},
      'A criticised B — stated by 1 source, reported by 1 source, 2 independent origins.',
    ],
    [
      'attributed',
      { type: 'attacked', date: '2022-01', cited: ['d0 reports c'] },
      {},
      'According to C, A attacked B in January 2022 — reported by 1 source.',
    ],
    [
      'attributed to several',
      { type: 'attacked', cited: ['d0 reports c|d', 'd2 reports b'] },
      { from: 'target' },
      'According to C, D and B, B was attacked by A — reported by 2 sources, 2 independent origins.',
    ],
    [
      'attributed to nobody by name',
      { cited: ['d0 reports', 'd2 reports'] },
      {},
      'According to somebody whom Publisher of d0 and Publisher of d2 do not name, A criticised B — reported by 2 sources, 2 independent origins.',
    ],
    [
      'attributed to one by name and one not',
      { cited: ['d0 reports c', 'd2 reports'] },
      {},
      'According to C, and somebody whom Publisher of d2 does not name, A criticised B — reported by 2 sources, 2 independent origins.',
    ],
    [
      'disputed by somebody',
      { type: 'ordered', date: '2022-01-04/..', cited: ['d0 reports c', 'd2 denies a'] },
      {},
      'According to C, A gave an order to B from 4 January 2022 (still open); A denies or disputes it — reported by 1 source; denied or disputed in 1 source.',
    ],
    [
      'disputed between documents',
      { cited: ['d0 asserts', 'd2 denies', 'd4 denies d'] },
      {},
      'According to Publisher of d0, A criticised B; D and Publisher of d2 deny or dispute it — stated by 1 source; denied or disputed in 2 sources.',
    ],
    [
      'disputed within a document',
      { cited: ['d0 asserts', 'd0 denies'] },
      {},
      'According to Publisher of d0, A criticised B; Publisher of d0 denies or disputes it — stated by 1 source; denied or disputed in 1 source.',
    ],
    [
      'denied',
      { type: 'ordered', date: '[2022-01-05,2022-01-06]', cited: ['d0 denies a'] },
      { from: 'target' },
      'A denies or disputes that B was given an order by A on the night of 5–6 January 2022 — denied or disputed in 1 source.',
    ],
    [
      'uncited',
      { type: 'removed', date: '2021?' },
      {},
      'Without a source: A removed B in 2021 (not certain).',
    ],
    [
      'an accusation, stated',
      { type: 'accused', date: '2022-01-11', cited: ['d0 asserts'] },
      {},
      'On 11 January 2022, A accused B — an accusation, not a finding; stated by 1 source.',
    ],
    [
      'an accusation, attributed',
      { type: 'accused', cited: ['d0 reports c'] },
      { from: 'target' },
      'According to C, B was accused by A — an accusation, not a finding; reported by 1 source.',
    ],
    [
      'an accusation, uncited',
      { type: 'accused' },
      {},
      'Without a source: A accused B — an accusation, not a finding.',
    ],
    [
      'in a period',
      { date: '2022-01-02/2022-01-05', cited: ['d0 asserts'] },
      {},
      'In the period 2–5 January 2022, A criticised B — stated by 1 source.',
    ],
    [
      'at about a day',
      { date: '2022-01-02~', cited: ['d0 asserts'] },
      {},
      'About 2 January 2022, A criticised B — stated by 1 source.',
    ],
    [
      'in American order',
      { date: '2022-01-02', cited: ['d0 asserts'] },
      { locale: 'en-US' },
      'On January 2, 2022, A criticised B — stated by 1 source.',
    ],
  ])('reads well: %s', (_, relation, options, expected) => {
    expect(sentenceOf(relation, options)).toBe(expected);
  });

  it('lists four voices at most by name', () => {
    const actors = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const dataset = smallDataset({
      actors,
      documents,
      relations: [{ from: 'a', to: 'b', cited: ['d0 reports c|d|e|f|g'] }],
    });
    expect(read(dataset, 0)).toBe(
      'According to C, D, E and 2 others, A criticised B — reported by 1 source.',
    );
  });

  it('says what is left when documents are hidden', () => {
    const cited = ['d0 reports c', 'd2 asserts', 'd4 denies b'];
    const dataset = smallDataset({
      actors: ['a', 'b', 'c'],
      documents,
      relations: [{ from: 'a', to: 'b', cited }],
    });
    const hidden = Uint8Array.from([0, 0, 1, 0, 1]);
    const evidence = buildEvidence(dataset);
    const without = withoutDocuments(evidence, hidden);
    for (const known of [evidence, without]) {
      expect(sentenceText(relationSentence(dataset, known, 0, { hidden }))).toBe(
        'According to C, A criticised B — reported by 1 source.',
      );
    }
    expect(sentenceText(relationSentence(dataset, without, 0))).toMatch(
      /^According to C and Publisher of d2, .+; B denies/,
    );
  });

  it('has actors, documents and the date in pieces of their own', () => {
    const dataset = smallDataset({
      actors: ['a', 'b', 'c'],
      documents,
      relations: [{ from: 'a', to: 'b', date: '2022', cited: ['d0 asserts', 'd2 denies c'] }],
    });
    const parts = relationSentence(dataset, buildEvidence(dataset), 0);
    expect(parts.filter(({ kind }) => kind !== 'text')).toEqual([
      { kind: 'document', text: 'Publisher of d0', document: 0 },
      { kind: 'actor', text: 'A', actor: 0 },
      { kind: 'actor', text: 'B', actor: 1 },
      { kind: 'date', text: '2022' },
      { kind: 'actor', text: 'C', actor: 2 },
    ]);
  });
});

/** What is wrong with the sentence of a relation that is not simply stated, or null. */
function toldAsFact(
  dataset: Dataset,
  evidence: Evidence,
  relation: number,
  from: 'source' | 'target',
): string | null {
  const standing = standingKinds[evidence.standing[relation] ?? -1]?.id;
  const text = sentenceText(relationSentence(dataset, evidence, relation, { from }));
  const type = dataset.relationTypes[dataset.relations.type[relation] ?? -1]!;
  const label = from === 'source' ? type.label : type.reverseLabel;
  const ends = [dataset.relations.source[relation]!, dataset.relations.target[relation]!].map(
    (a) => dataset.actors[a]?.name,
  );
  const [first, second] = from === 'source' ? ends : ends.toReversed();
  const before = text.split(`${first} ${label} ${second}`)[0];
  const opening: Record<string, RegExp> = {
    attributed: /^According to .+, $/,
    disputed: /^According to .+, $/,
    denied: / (denies or disputes|deny or dispute) that $/,
    uncited: /^Without a source: $/,
  };
  if (standing === undefined || (standing !== 'stated' && !opening[standing]?.test(before ?? '')))
    return text;
  if (standing === 'disputed' && !/; .+ (denies or disputes|deny or dispute) (it|the \w+) — /.test(text))
    return text;
  if (/accus|suspect/.test(type.id) && !text.includes('an accusation, not a finding')) return text;
  if (/\b(undefined|null|NaN)\b| {2}|\s[,.;]/.test(text)) return text;
  return null;
}

/** Every sentence of a dataset, read from both ends, that tells a claim as a fact. */
function wrongSentences(dataset: Dataset, evidence: Evidence): string[] {
  return dataset.relations.id.flatMap((_, relation) =>
    (['source', 'target'] as const).flatMap((from) => toldAsFact(dataset, evidence, relation, from) ?? []),
  );
}

describe('every sentence', () => {
  const stanceSets = ['asserts', 'reports', 'reports c', 'reports c|d', 'denies', 'denies b', 'denies a|c'];
  const relations = smallDataset({ actors: ['a'], relations: [] }).relationTypes.flatMap(({ id }) =>
    ['', '2022-01-06', '2022-01~', '2019/..', '../2022-01-05', '[2022-01-05,2022-01-06]', 'XXXX'].flatMap(
      (date) =>
        [
          [],
          ...stanceSets.map((s) => [`d0 ${s}`]),
          ...stanceSets.flatMap((s) => stanceSets.map((t) => [`d0 ${s}`, `d2 ${t}`])),
        ].map((cited): SmallRelation => ({ from: 'a', to: 'b', type: id, date, cited })),
    ),
  );

  it('made from a claim says whose claim it is, whatever its kind, date and citations', () => {
    const dataset = smallDataset({ actors: ['a', 'b', 'c', 'd'], documents, relations });
    const evidence = buildEvidence(dataset);
    expect(new Set(evidence.standing)).toEqual(new Set([0, 1, 2, 3, 4]));
    const wrong = wrongSentences(dataset, evidence);
    expect(wrong).toEqual([]);
  });

  it.each(['examples/village-council', 'january-2022'])(
    'of %s made from a claim says whose claim it is',
    (folder) => {
      const { dataset } = readPackage(exampleFiles(folder));
      if (!dataset) throw new Error('The package could not be read.');
      const wrong = wrongSentences(dataset, buildEvidence(dataset));
      expect(wrong).toEqual([]);
    },
  );
});
