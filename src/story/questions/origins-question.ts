import type { Random } from '../../array/random.ts';
import { standingCode } from '../../evidence/standing.ts';
import { isClaim, plainClause } from './plain-clause.ts';
import type { Question, QuestionGround } from './question.ts';
import { shuffled } from './shuffled.ts';

/** Choices beside each other, the fewest first. */
const counts = [1, 2, 3, 4];

/**
 * Returns a question that asks on how many independent origins a relation rests. Relations are preferred that more documents
 * support than origins, for there a copy can be taken for a second source. Null where no relation that nobody disputes has between one and
 * four origins.
 */
export function originsQuestion({ dataset, evidence }: QuestionGround, random: Random): Question | null {
  const { rows, standing, support } = evidence;
  const undisputed = (r: number) =>
    standing[r] === standingCode.stated || standing[r] === standingCode.attributed;
  const fit = [...dataset.relations.id.keys()].filter(
    (r) => undisputed(r) && support[r]! >= 1 && support[r]! <= counts.length && !isClaim(dataset, r),
  );
  const documentsOn = (r: number) => new Set(rows.document.subarray(rows.start[r]!, rows.start[r + 1]!)).size;
  const copied = fit.filter((r) => documentsOn(r) > support[r]!);
  const relation = shuffled(copied.length > 0 ? copied : fit, random)[0];
  if (relation === undefined) return null;
  return {
    kind: 'origins',
    prompt: `Sources say or report: “${plainClause(dataset, relation)}”. On how many independent origins does this rest?`,
    options: counts.map(String),
    answer: [support[relation]! - 1],
    explanation: `${documentsOn(relation)} of the sources speak of it. Texts made from one another, or from one original, count once.`,
    relations: [relation],
  };
}
