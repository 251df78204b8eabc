import type { Random } from '../../array/random.ts';
import { standingCode } from '../../evidence/standing.ts';
import { isClaim, plainClause } from './plain-clause.ts';
import type { Question, QuestionGround } from './question.ts';
import { shuffled } from './shuffled.ts';

/** How many relations are to be put in order. */
const length = 5;
/** A relation known less exactly than this many days is no fair question. */
const longest = 3;

/**
 * Returns a question that asks for the order in time of five stated relations, or null where there are not five whose order is
 * certain: each ends for certain before the next can begin. Claims are not asked about.
 */
export function orderQuestion({ dataset, evidence }: QuestionGround, random: Random): Question | null {
  const { relations } = dataset;
  const { earliestStart, latestEnd } = relations.bounds;
  const fit = [...relations.id.keys()].filter((r) => {
    const days = latestEnd[r]! - earliestStart[r]!;
    return (
      evidence.standing[r] === standingCode.stated && days >= 1 && days <= longest && !isClaim(dataset, r)
    );
  });
  const chosen: number[] = [];
  for (const r of shuffled(fit, random)) {
    const isApart = chosen.every(
      (c) => latestEnd[c]! <= earliestStart[r]! || latestEnd[r]! <= earliestStart[c]!,
    );
    if (isApart && !chosen.some((c) => plainClause(dataset, c) === plainClause(dataset, r))) chosen.push(r);
    if (chosen.length === length) break;
  }
  if (chosen.length < length) return null;
  const inOrder = [...chosen].sort((a, b) => earliestStart[a]! - earliestStart[b]!);
  return {
    kind: 'order',
    prompt: 'Put these in the order in which the sources date them, the earliest first.',
    options: chosen.map((r) => `“${plainClause(dataset, r)}”`),
    answer: inOrder.map((r) => chosen.indexOf(r)),
    explanation: 'Each of them ended, by the dates of the sources, before the next one began.',
    relations: inOrder,
  };
}
