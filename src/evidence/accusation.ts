import type { RelationType } from '../model/relation-type.ts';

const anyLaw = /\b(charge[ds]?|indict\w*|prosecut\w*|denounce[ds]?|complain\w*)\b/i;
const anywhere = /\b(accus\w*|suspect(s|ed|ing)?|alleg\w*|blame[ds]?)\b/i;

/**
 * True for a kind of relation that is itself a claim against somebody: accusing, suspecting, blaming, alleging, and within the
 * family `law` also charging and the like. It is known by the words of its label or id, so that kinds which a dataset
 * brings along are recognised too. What such a relation states is that somebody made the claim, never that it is true.
 */
export function isAccusation({ id, label, family }: Pick<RelationType, 'id' | 'label' | 'family'>): boolean {
  const text = `${id.replaceAll('-', ' ')} ${label}`;
  return anywhere.test(text) || (family === 'law' && anyLaw.test(text));
}
