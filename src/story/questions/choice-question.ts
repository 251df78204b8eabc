import type { Random } from '../../array/random.ts';
import type { Question } from './question.ts';
import { shuffled } from './shuffled.ts';

/** Returns a question with one right choice among several, in an order by chance. Each choice stands once. */
export function choiceQuestion(
  right: string,
  wrong: readonly string[],
  rest: Omit<Question, 'options' | 'answer'>,
  random: Random,
): Question {
  const options = shuffled([right, ...wrong], random);
  return { ...rest, options, answer: [options.indexOf(right)] };
}
