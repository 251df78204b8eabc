import type { Random } from '../../array/random.ts';
import { choiceQuestion } from './choice-question.ts';
import type { Question, QuestionGround } from './question.ts';
import { shuffled } from './shuffled.ts';

/** The wrong choices are drawn from the actors that come next. */
const choices = 4;
const runnersUp = 10;

/**
 * Returns a question that asks which actor has the highest betweenness in what is shown, or null where betweenness is not known,
 * where two actors share the first place, or where nobody lies between others.
 */
export function betweennessQuestion(
  { dataset, betweenness }: QuestionGround,
  random: Random,
): Question | null {
  if (!betweenness) return null;
  const order = [...betweenness.keys()]
    .filter((actor) => betweenness[actor]! > 0)
    .sort((a, b) => betweenness[b]! - betweenness[a]! || a - b);
  const [first, second] = order;
  if (first === undefined || second === undefined || betweenness[first] === betweenness[second]) return null;
  const name = (actor: number) => dataset.actors[actor]!.name;
  const wrong = shuffled(order.slice(1, runnersUp), random)
    .slice(0, choices - 1)
    .map(name);
  return choiceQuestion(
    name(first),
    [...new Set(wrong)].filter((other) => other !== name(first)),
    {
      kind: 'betweenness',
      prompt: 'Which of these has the highest betweenness among the relations shown now?',
      explanation:
        'The most shortest paths between other actors lead through this one. That describes what the sources happen to tell; it is no proof of power or of guilt.',
      relations: [],
    },
    random,
  );
}
