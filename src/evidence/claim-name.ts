import type { RelationType } from '../model/relation-type.ts';

/** Words by which a kind of relation is known as a claim, the first that fits counts; and how the claim is called. */
const claims: readonly (readonly [words: RegExp, name: string])[] = [
  [/\b(accus\w*|suspect(s|ed|ing)?|blame[ds]?|denounce[ds]?)\b/i, 'an accusation'],
  [/\balleg\w*/i, 'an allegation'],
  [/\bcomplain\w*/i, 'a complaint'],
  [/\b(made a claim|claim(s|ed) (about|that|of)|claimed|described .*\bas)\b/i, 'a claim'],
];

/** Words that are a claim only in the family `law`: elsewhere one can charge a square or prosecute a plan. */
const legalClaims: readonly (readonly [words: RegExp, name: string])[] = [
  [/\b(charge[ds]?|charges|indict\w*|prosecut\w*)\b/i, 'a charge'],
];

/**
 * Returns how a kind of relation that is itself a claim about somebody is called ("an accusation", "a charge"), or null for every other
 * kind. It is known by the words of its label or id, so that kinds which a dataset brings along are recognised too. What
 * such a relation states is that somebody made the claim, never that it is true.
 */
export function claimName({
  id,
  label,
  family,
}: Pick<RelationType, 'id' | 'label' | 'family'>): string | null {
  const text = `${id.replaceAll('-', ' ')} ${label}`;
  if (/\b(dismiss|reject|withdr|den(y|ied|ies))/i.test(text)) return null;
  const known = family === 'law' ? [...claims, ...legalClaims] : claims;
  return known.find(([words]) => words.test(text))?.[1] ?? null;
}
