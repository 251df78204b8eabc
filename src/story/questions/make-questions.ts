import { seededRandom } from '../../array/random.ts';
import { betweennessQuestion } from './betweenness-question.ts';
import { counterpartQuestion } from './counterpart-question.ts';
import { orderQuestion } from './order-question.ts';
import { originsQuestion } from './origins-question.ts';
import type { Question, QuestionGround } from './question.ts';
import { standingQuestion } from './standing-question.ts';

/** The kind of relation that is asked about where the data have it. */
const askedFirst = 'requested-troops-from';

/**
 * Returns a set of questions made from the evidence of a dataset, the same for the same seed: who asked whom for troops (or, where
 * nobody did, the other end of a stated relation of another kind), five relations to be put in order, whether something is stated or only
 * attributed, twice, the number of independent origins, and the actor with the highest betweenness. What the data have no
 * ground for is left out. No question takes an accusation for a fact: claims are asked about by none.
 */
export function makeQuestions(ground: QuestionGround, seed: number): readonly Question[] {
  const random = seededRandom(seed);
  const otherKinds = ground.dataset.relationTypes.map(({ id }) => id);
  const counterpart = () => {
    for (const kind of [askedFirst, ...otherKinds]) {
      const question = counterpartQuestion(ground, kind, random);
      if (question) return question;
    }
    return null;
  };
  const made = [
    counterpart(),
    orderQuestion(ground, random),
    standingQuestion(ground, random),
    originsQuestion(ground, random),
    standingQuestion(ground, random),
    betweennessQuestion(ground, random),
  ];
  const prompts = new Set<string>();
  return made.filter((question) => {
    if (!question || prompts.has(question.prompt)) return false;
    prompts.add(question.prompt);
    return true;
  }) as readonly Question[];
}
