import { describe, expect, it } from 'vitest';
import { claimName } from '../../src/evidence/claim-name.ts';

describe('a kind of relation that is itself a claim', () => {
  it.each([
    ['accused', 'accused', 'law', 'an accusation'],
    ['suspected', 'suspected', 'law', 'an accusation'],
    ['x1', 'blamed', 'speech', 'an accusation'],
    ['alleged-link', 'was linked to', 'ties', 'an allegation'],
    ['charged', 'brought charges against', 'law', 'a charge'],
    ['complained-of', 'filed a complaint about', 'law', 'a complaint'],
    ['claimed-about', 'made a claim about', 'speech', 'a claim'],
    ['described-as', 'described in a contested way', 'speech', 'a claim'],
    ['charged', 'charged', 'force', null],
    ['dismissed-claim-of', 'dismissed a claim of', 'speech', null],
    ['investigated', 'investigated or summoned', 'law', null],
    ['detained', 'detained', 'force', null],
    ['criticised', 'criticised', 'speech', null],
    ['claimant-of', 'went to court with', 'law', null],
  ])('%s, “%s”, of the family %s is %s', (id, label, family, expected) => {
    expect(claimName({ id, label, family })).toBe(expected);
  });
});
