import type { Random } from '../../array/random.ts';
import { standingCode, standingKinds } from '../../evidence/standing.ts';
import { isClaim, plainClause } from './plain-clause.ts';
import type { Question, QuestionGround } from './question.ts';
import { shuffled } from './shuffled.ts';

const choices = {
  stated: 'A source says so in its own voice',
  attributed: 'Sources only report that somebody says so',
} as const;

/**
 * Returns a question that asks whether a relation is stated by a source or only attributed to somebody, or null where the data have
 * only one of the two. Claims are not asked about: of them it is stated that they were made, which is easily taken for more.
 */
export function standingQuestion({ dataset, evidence }: QuestionGround, random: Random): Question | null {
  const ofStanding = (code: number) =>
    [...dataset.relations.id.keys()].filter((r) => evidence.standing[r] === code && !isClaim(dataset, r));
  const stated = ofStanding(standingCode.stated);
  const attributed = ofStanding(standingCode.attributed);
  if (stated.length === 0 || attributed.length === 0) return null;
  const right = random() < 0.5 ? 'stated' : 'attributed';
  const relation = shuffled(right === 'stated' ? stated : attributed, random)[0]!;
  return {
    kind: 'standing',
    prompt: `“${plainClause(dataset, relation)}”: does a source say so itself, or do the sources only report that somebody says so?`,
    options: [choices.stated, choices.attributed],
    answer: [right === 'stated' ? 0 : 1],
    explanation: standingKinds[evidence.standing[relation]!]!.meaning,
    relations: [relation],
  };
}
