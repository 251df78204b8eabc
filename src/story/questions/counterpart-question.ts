import type { Random } from '../../array/random.ts';
import { standingCode } from '../../evidence/standing.ts';
import { choiceQuestion } from './choice-question.ts';
import { isClaim } from './plain-clause.ts';
import type { Question, QuestionGround } from './question.ts';
import { shuffled } from './shuffled.ts';

/** How many choices a question offers. */
const choices = 4;
/** Actors who are not named would make the answer a guess. */
const unnamedType = 'unnamed';

/**
 * Returns a question that asks for the other end of a relation that sources state in their own voice, such as who was asked for
 * troops; null where no relation of the kind is fit for it. Relations of the kind with the most independent origins come first. No
 * wrong choice is an actor of whom any source says the same, not even in somebody's words.
 */
export function counterpartQuestion(
  { dataset, evidence }: QuestionGround,
  kind: string,
  random: Random,
): Question | null {
  const { actors, actorTypes, relations, relationTypes } = dataset;
  const isNamed = (actor: number) => actorTypes[actors[actor]!.type]!.id !== unnamedType;
  const ofKind = [...relations.id.keys()].filter((r) => relationTypes[relations.type[r]!]!.id === kind);
  const fit = ofKind
    .filter((r) => evidence.standing[r] === standingCode.stated && !isClaim(dataset, r))
    .filter((r) => relationTypes[relations.type[r]!]!.directed)
    .filter((r) => isNamed(relations.source[r]!) && isNamed(relations.target[r]!));
  const relation = shuffled(fit, random).sort((a, b) => evidence.support[b]! - evidence.support[a]!)[0];
  if (relation === undefined) return null;
  const [source, target] = [relations.source[relation]!, relations.target[relation]!];
  const alsoSo = new Set(
    ofKind.filter((r) => relations.source[r] === source).map((r) => relations.target[r]!),
  );
  const others = [...actors.keys()].filter(
    (actor) =>
      isNamed(actor) &&
      actor !== source &&
      !alsoSo.has(actor) &&
      actors[actor]!.name !== actors[target]!.name,
  );
  // Actors of the same or a kindred sort make better wrong choices than a park or a newspaper would.
  const sameType = (actor: number) => (actors[actor]!.type === actors[target]!.type ? 0 : 1);
  const involved = (actor: number) => (ofKindEnds.has(actor) ? 0 : 1);
  const ofKindEnds = endsOfFamily(dataset, relations.type[relation]!);
  const wrong = shuffled(others, random)
    .sort((a, b) => sameType(a) - sameType(b) || involved(a) - involved(b))
    .slice(0, choices - 1);
  if (wrong.length === 0) return null;
  const { label } = relationTypes[relations.type[relation]!]!;
  return choiceQuestion(
    actors[target]!.name,
    [...new Set(wrong.map((actor) => actors[actor]!.name))],
    {
      kind: 'counterpart',
      prompt: `How do the sources complete this: “${actors[source]!.name} ${label} …”?`,
      explanation: `At least one source says so in its own voice, and none denies it. Independent origins: ${evidence.support[relation]}.`,
      relations: [relation],
    },
    random,
  );
}

/** Actors at an end of a relation of the same family as the given kind. */
function endsOfFamily(
  { relations, relationTypes }: QuestionGround['dataset'],
  type: number,
): ReadonlySet<number> {
  const { family } = relationTypes[type]!;
  const ends = new Set<number>();
  for (let r = 0; r < relations.count; r++) {
    if (relationTypes[relations.type[r]!]!.family === family)
      ends.add(relations.source[r]!).add(relations.target[r]!);
  }
  return ends;
}
