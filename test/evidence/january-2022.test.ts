import { describe, expect, it } from 'vitest';
import { weighDocuments } from '../../src/evidence/document-weights.ts';
import { buildEvidence } from '../../src/evidence/evidence.ts';
import { relationSentence } from '../../src/evidence/sentence.ts';
import { sentenceText } from '../../src/evidence/sentence-part.ts';
import { standingCode } from '../../src/evidence/standing.ts';
import { computeSupport } from '../../src/evidence/support.ts';
import { voicesOn } from '../../src/evidence/voices.ts';
import { readPackage } from '../../src/formats/read-package.ts';
import { exampleFiles } from '../formats/package-files.ts';

const { dataset } = readPackage(exampleFiles('january-2022'));
if (!dataset) throw new Error('The package could not be read.');
const { actors, documents, relations, relationTypes } = dataset;
const evidence = buildEvidence(dataset);
const actor = (id: string) => actors.findIndex((a) => a.id === id);
const document = (id: string) => documents.findIndex((d) => d.id === id);
const find = (type: string, source: string, target: string) =>
  [...relations.id.keys()].filter(
    (r) =>
      relationTypes[relations.type[r]!]?.id === type &&
      actors[relations.source[r]!]?.id === source &&
      actors[relations.target[r]!]?.id === target,
  );

describe('the evidence in January 2022', () => {
  it('knows three origins', () => {
    const origin = (id: string) => evidence.origins[document(id)];
    expect(new Set(evidence.origins).size).toBe(3);
    expect(origin('cabar')).toBe(origin('iwpr'));
    expect(origin('rewrite')).toBe(document('opendemocracy'));
    expect(origin('aljazeera')).toBe(document('aljazeera'));
  });

  it('has four documents of two origins for the detention of Massimov, and says so', () => {
    const [detention = -1] = find('detained', 'authority-not-named', 'massimov');
    const { asserting, reporting, denying } = voicesOn(dataset, evidence, detention);
    expect(new Set([...asserting, ...reporting]).size).toBe(4);
    expect(denying).toEqual([]);
    expect(evidence.support[detention]).toBe(2);
    expect(sentenceText(relationSentence(dataset, evidence, detention, { from: 'target' }))).toMatch(
      /^On 6 January 2022.*, Karim Massimov was detained by .+ — .+, 2 independent origins\.$/,
    );
  });

  it('gains no origin from the re-worded copy', () => {
    const hidden = Uint8Array.from(documents, (_, d) => (d === document('rewrite') ? 1 : 0));
    const without = computeSupport(evidence.rows, evidence.origins, hidden);
    const carried = weighDocuments(evidence, relations.id.keys()).documents.find(
      (w) => w.document === document('rewrite'),
    );
    expect(carried!.supported.length).toBeGreaterThan(20);
    relations.id.forEach((id, r) => {
      const isOnlyHere = carried!.alone.includes(r);
      expect([id, without[r]]).toEqual([id, evidence.support[r]! - (isOnlyHere ? 1 : 0)]);
    });
  });

  it('says who disputes the 20,000 terrorists, and that it is a claim', () => {
    const claims = find('claimed-about', 'tokayev', 'claimed-terrorists');
    const disputed = claims.filter((claim) =>
      voicesOn(dataset, evidence, claim).deniers.includes(actor('zhovtis')),
    );
    expect(disputed.length).toBeGreaterThan(0);
    for (const claim of disputed) {
      expect(evidence.standing[claim]).toBe(standingCode.disputed);
      const sentence = sentenceText(relationSentence(dataset, evidence, claim));
      expect(sentence).toMatch(
        /Yevgeniy Zhovtis.* (denies or disputes|deny or dispute) the claim — a claim, not a finding;/,
      );
    }
  });
});
